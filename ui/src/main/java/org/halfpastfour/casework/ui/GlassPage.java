package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.casework.BrokenGlasses;
import org.halfpastfour.casework.GlassOverview;
import org.halfpastfour.casework.GlassView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/** In an emergency a caseworker opens a colleague's case here; below stands what was opened, by oneself and of the own cases. */
@Route(value = "cases/emergency", layout = MainLayout.class)
@RolesAllowed(Roles.CASEWORKER)
public class GlassPage extends BasePage implements BeforeEnterObserver {

    static final String PATH = "cases/emergency";

    private static final long serialVersionUID = 1L;

    private final BrokenGlasses glasses;
    private final GlassDialogs dialogs;
    private final CaseWords words;

    @Inject
    public GlassPage(BrokenGlasses glasses, GlassDialogs dialogs, CaseWords words) {
        super("glass-page");
        this.glasses = glasses;
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(words.text("glass"));
        Anchor back = new Anchor("cases", words.text("closed.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        show();
    }

    private void show() {
        GlassOverview overview = glasses.overview();
        Div open = new Div();
        open.addClassNames("panel", "stack");
        open.add(new Paragraph(words.text("glass.text")), quiet(words.text("glass.tries", overview.triesLeft())));
        Button way = new Button(words.text("glass.open"), new Glyph("alert"), click -> dialogs.open(this::opened)
                .open());
        way.setEnabled(overview.triesLeft() > 0);
        open.add(way);
        put(
                open,
                panel("glass.mine", "glass.mine.none", overview.mine(), true),
                panel("glass.on-mine", "glass.on-mine.none", overview.onMine(), false));
    }

    private void opened(GlassView glass) {
        GlassMarks.know(glass.client(), glass.until());
        getUI().ifPresent(ui -> ui.navigate("cases/" + glass.client()));
    }

    private Component panel(String title, String none, List<GlassView> all, boolean own) {
        Div panel = new Div(new H2(words.text(title)));
        panel.addClassNames("panel", "stack");
        if (all.isEmpty()) {
            panel.add(quiet(words.text(none)));
            return panel;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        all.forEach(each -> list.add(line(each, own)));
        panel.add(list);
        return panel;
    }

    private Component line(GlassView glass, boolean own) {
        GlassLine line = new GlassLine(glass, words);
        Div ways = new Div();
        ways.addClassName("row");
        if (glass.caseNumber() != null) {
            Anchor to = new Anchor("cases/" + glass.client(), words.text("glass.to-case"));
            to.addClassNames("button-link", "secondary");
            ways.add(to);
        }
        if (own && glass.outcome().isEmpty()) {
            ways.add(CaseButtons.small(
                    words.text(glass.live() ? "glass.end" : "glass.say"), () -> dialogs.end(glass, () -> {
                                GlassMarks.know(glass.client(), null);
                                Notices.done(words.text("glass.end.done"));
                                show();
                            })
                            .open()));
        }
        line.add(ways);
        return line;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
