package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.halfpastfour.casework.GlassReviews;
import org.halfpastfour.casework.GlassView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.MenuCounts;
import org.halfpastfour.shell.ui.Notices;

/** Who looked into which case of the district in an emergency, why, and what was read; those that nobody looked into stand first. */
@Route(value = "supervision/emergency", layout = MainLayout.class)
@Menu(order = 31.5, title = "casework.glass.menu", icon = "alert")
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class GlassReviewPage extends BasePage implements BeforeEnterObserver {

    static final String ROUTE = "supervision/emergency";

    private static final long serialVersionUID = 1L;

    private final GlassReviews reviews;
    private final GlassDialogs dialogs;
    private final CaseWords words;

    @Inject
    public GlassReviewPage(GlassReviews reviews, GlassDialogs dialogs, CaseWords words) {
        super("glass-page");
        this.reviews = reviews;
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(words.text("glass.review"));
        show();
    }

    private void show() {
        List<GlassView> all = reviews.ofDistricts();
        Paragraph what = new Paragraph(words.text("glass.review.text"));
        what.addClassName("quiet");
        if (all.isEmpty()) {
            put(what, new EmptyState("eye", words.text("glass.review.none"), words.text("glass.review.none.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        all.stream()
                .sorted(Comparator.comparing((GlassView glass) -> glass.lookedAt() != null))
                .forEach(glass -> list.add(line(glass)));
        Div panel = new Div(list);
        panel.addClassName("panel");
        put(what, panel);
    }

    private GlassLine line(GlassView glass) {
        GlassLine line = new GlassLine(glass, words);
        Div ways = new Div();
        ways.addClassName("row");
        Anchor to = new Anchor("cases/" + glass.client(), words.text("glass.to-case"));
        to.addClassNames("button-link", "secondary");
        ways.add(to);
        if (glass.lookedAt() == null) {
            ways.add(CaseButtons.small(words.text("glass.look"), () -> dialogs.lookInto(glass, () -> {
                        Notices.done(words.text("glass.look.done"));
                        MenuCounts.show(ROUTE, reviews.waiting());
                        show();
                    })
                    .open()));
        }
        line.add(ways);
        return line;
    }
}
