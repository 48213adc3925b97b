package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.HelperView;
import org.halfpastfour.casework.Helpers;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;

/** Volunteers who pledged secrecy, and until when the pledge holds. */
@Route(value = HelpersPage.PATH, layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class HelpersPage extends LookPage {

    static final String PATH = "helpers";

    private static final long serialVersionUID = 1L;

    private final transient Helpers helpers;
    private final HelperDialogs dialogs;
    private final CaseWords words;

    @Inject
    public HelpersPage(Helpers helpers, HelperDialogs dialogs, CaseWords words) {
        super("helpers-page");
        this.helpers = helpers;
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("helpers"));
        Anchor back = new Anchor("cases", words.text("closed.back"));
        back.addClassNames("button-link", "secondary");
        Button pledge = new Button(words.text("helper.pledge"), new Glyph("plus"), click -> dialogs.pledge(this::again)
                .open());
        pledge.addThemeVariants(ButtonVariant.PRIMARY);
        actions(back, pledge);
        show();
    }

    private void again() {
        look(this::show);
    }

    private void show() {
        List<HelperView> all = helpers.own();
        List<Component> parts = new ArrayList<>();
        Paragraph what = new Paragraph(words.text("helpers.what"));
        what.addClassName("quiet");
        parts.add(what);
        if (all.isEmpty()) {
            parts.add(new EmptyState("family", words.text("helpers.none"), words.text("helpers.none.next")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassNames("plain-list", "stack");
            all.forEach(helper -> list.add(line(helper)));
            Div panel = new Div(list);
            panel.addClassName("panel");
            parts.add(panel);
        }
        put(parts.toArray(Component[]::new));
    }

    private ListItem line(HelperView helper) {
        Span name = new Span(helper.name());
        name.addClassName("case-name");
        name.getElement().setAttribute("translate", "no");
        Div head = new Div(
                name,
                new Badge(
                        words.text(helper.bound() ? "helper.bound" : "helper.not-bound"),
                        helper.bound() ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL));
        head.addClassName("row");
        Span when = new Span(words.text("helper.pledged", words.date(helper.pledgedOn()), words.date(helper.until())));
        when.addClassName("quiet");
        ListItem line = new ListItem(head, when);
        line.addClassName("lines");
        if (helper.bound()) {
            Div ways = new Div();
            if (helper.supervised()) {
                ways.add(CaseButtons.link(
                        words.text("helper.code"), () -> dialogs.give(helper).open()));
            }
            ways.add(CaseButtons.end(words.text("helper.end"), () -> dialogs.end(helper, this::again)
                    .open()));
            ways.addClassName("row");
            line.add(ways);
        }
        return line;
    }
}
