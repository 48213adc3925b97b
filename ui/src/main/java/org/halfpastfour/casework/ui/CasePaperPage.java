package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.CaseExports;
import org.halfpastfour.casework.CaseSheet;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.MainLayout;

/** A case on A4, with who took it out, when and under which number across every page; that it was taken stands in the log. */
@Route(value = "cases/:id/paper", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CasePaperPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final CaseExports exports;
    private final ConsentWatch watch;
    private final CaseWords words;

    @Inject
    public CasePaperPage(CaseExports exports, ConsentWatch watch, CaseWords words) {
        super("sheet-page");
        this.exports = exports;
        this.watch = watch;
        this.words = words;
        watch.start(this, this::clear);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseSheet sheet = exports.take(CaseAddress.client(event));
        // taken out again it would be another paper in the log
        watch.shows(sheet.view(), () -> UI.getCurrent()
                .navigate("cases/" + sheet.view().id()));
        heading(words.text("paper.of", sheet.view().name()));
        Anchor back = new Anchor("cases/" + sheet.view().id(), words.text("repair.back"));
        back.addClassNames("button-link", "secondary");
        Button print = new Button(words.text("paper.print"), new Glyph("print"), click -> UI.getCurrent()
                .getPage()
                .executeJs("window.print()"));
        actions(back, print);
        Paragraph note = new Paragraph(words.text("paper.note"));
        note.addClassNames("quiet", "not-printed");
        put(new WatermarkPanel(sheet.by(), words), note, new CasePaperPanel(sheet, words));
    }
}
