package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.EscalationId;
import org.halfpastfour.casework.EscalationSheet;
import org.halfpastfour.casework.EscalationView;
import org.halfpastfour.casework.Escalations;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.MainLayout;

/** What is handed to the street or town office, for A4, and nothing else of the case. */
@Route(value = "escalations/:id", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class EscalationSheetPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Escalations escalations;
    private final CaseWords words;

    @Inject
    public EscalationSheetPage(Escalations escalations, CaseWords words) {
        super("sheet-page");
        this.escalations = escalations;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EscalationSheet sheet =
                escalations.sheet(EscalationId.of(CaseAddress.client(event).value()));
        EscalationView escalation = sheet.escalation();
        heading(words.text("escalation.sheet"));
        Anchor back = new Anchor("cases/" + sheet.client() + "/referrals", words.text("escalation.back"));
        back.addClassNames("button-link", "secondary");
        Button print = new Button(words.text("paper.print"), new Glyph("print"), click -> UI.getCurrent()
                .getPage()
                .executeJs("window.print()"));
        actions(back, print);
        Div paper = new Div(
                new H2(words.text("escalation.sheet.title")),
                fact("escalation.sheet.office", escalation.office()),
                fact("escalation.sheet.who", sheet.clientName()),
                fact("escalation.sheet.reason", words.of(escalation.reason())),
                fact("escalation.sheet.on", words.words().fullDate(escalation.happenedOn())),
                fact("escalation.sheet.what", escalation.words()),
                fact("escalation.sheet.by", words.who(escalation.raisedBy())),
                fact("escalation.sheet.at", words.words().fullDate(words.words().dateOf(escalation.raisedAt()))),
                fact("escalation.sheet.number", escalation.number()));
        paper.addClassNames("panel", "stack", "sheet");
        if (escalation.withdrawnAt() != null) {
            paper.addComponentAsFirst(new Badge(words.text("escalation.withdrawn"), Badge.Tone.WARNING));
        }
        Paragraph note = new Paragraph(words.text("escalation.sheet.note"));
        note.addClassNames("quiet", "not-printed");
        put(note, paper);
    }

    private Component fact(String key, String value) {
        Span what = new Span(words.text(key));
        what.addClassName("quiet");
        Div fact = new Div(what, new Span(value));
        fact.addClassNames("lines", "sheet-fact");
        return fact;
    }
}
