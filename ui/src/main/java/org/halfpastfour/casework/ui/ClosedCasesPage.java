package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.casework.CaseClosings;
import org.halfpastfour.casework.ClosedCaseRow;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;

/** The closed cases that one may read, the last one first; each can be opened again on its own page. */
@Route(value = "cases/closed", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class ClosedCasesPage extends BasePage implements BeforeEnterObserver {

    static final String PATH = "cases/closed";

    private static final long serialVersionUID = 1L;

    private final CaseClosings closings;
    private final CaseWords words;

    @Inject
    public ClosedCasesPage(CaseClosings closings, CaseWords words) {
        super("cases-page");
        this.closings = closings;
        this.words = words;
        Anchor back = new Anchor("cases", words.text("closed.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(words.text("closed"));
        List<ClosedCaseRow> closed = closings.closed();
        if (closed.isEmpty()) {
            put(new EmptyState("case", words.text("closed.none"), words.text("closed.none.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        closed.forEach(each -> list.add(line(each)));
        Div panel = new Div(list);
        panel.addClassName("panel");
        put(panel);
        if (closed.size() == CaseClosings.MOST) {
            Paragraph more = new Paragraph(words.text("closed.most", CaseClosings.MOST));
            more.addClassName("quiet");
            put(more);
        }
    }

    private ListItem line(ClosedCaseRow row) {
        Anchor name = new Anchor("cases/" + row.client(), row.name());
        name.addClassName("case-name");
        Span dates = new Span(words.text("case-number", row.caseNumber())
                + " · "
                + words.words().period(row.openedOn(), row.closedOn(), words.words()::fullDate));
        dates.addClassName("quiet");
        ListItem line = new ListItem(name, dates);
        line.addClassName("lines");
        return line;
    }
}
