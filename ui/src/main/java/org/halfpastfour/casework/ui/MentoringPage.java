package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.MentoringOverview;
import org.halfpastfour.casework.MentoringPairs;
import org.halfpastfour.casework.MentoringVisitView;
import org.halfpastfour.casework.PairView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/** Pairs of a newer and an older caseworker with their visits, and titles with what ends soon; one's own, or of the district. */
@Route(value = "mentoring", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class MentoringPage extends LookPage {

    static final String PATH = "mentoring";

    private static final long serialVersionUID = 1L;

    private final transient MentoringPairs pairs;
    private final MentoringDialogs dialogs;
    private final CaseWords words;

    @Inject
    public MentoringPage(MentoringPairs pairs, MentoringDialogs dialogs, CaseWords words) {
        super("mentoring-page");
        this.pairs = pairs;
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("mentoring"));
        Anchor back = new Anchor("cases", words.text("closed.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        show();
    }

    private void show() {
        Runnable again = () -> {
            Notices.done(words.text("mentoring.saved"));
            look(this::show);
        };
        List<Component> parts = new ArrayList<>();
        Div head = head("pairs");
        if (supervises()) {
            head.add(CaseButtons.small(
                    words.text("pair.make"), () -> dialogs.make(again).open()));
        }
        MentoringOverview overview = pairs.overview();
        List<PairView> all = overview.pairs();
        Div top = new Div(head, quiet(words.text(all.isEmpty() ? "pairs.none" : "pairs.what")));
        top.addClassNames("panel", "stack");
        parts.add(top);
        all.forEach(pair -> parts.add(pair(pair, again)));
        parts.add(new TitlesPanel(overview.titles(), supervises(), dialogs, words, again));
        put(parts.toArray(Component[]::new));
    }

    private Component pair(PairView pair, Runnable again) {
        Div head = new Div(
                new H2(words.text("pair.of", words.who(pair.newer()), words.who(pair.older()))),
                pair.endedOn() == null
                        ? new Badge(words.text("pair.since", words.date(pair.begunOn())), Badge.Tone.ACCENT)
                        : new Badge(words.text("pair.ended", words.date(pair.endedOn()))));
        head.addClassName("panel-head");
        Div panel = new Div(head, spoken(pair.aims()));
        panel.addClassNames("panel", "stack");
        UnorderedList visits = new UnorderedList();
        visits.addClassNames("plain-list", "stack");
        pair.visits().forEach(visit -> visits.add(visit(pair, visit, again)));
        panel.add(pair.visits().isEmpty() ? quiet(words.text("pair.no-visit")) : visits);
        if (!pair.endWords().isEmpty()) {
            panel.add(spoken(pair.endWords()));
        }
        Div ways = new Div();
        ways.addClassName("row");
        if (pair.writes()) {
            ways.add(CaseButtons.small(
                    words.text("pair.visit"), () -> dialogs.visited(pair, again).open()));
        }
        if (supervises() && pair.endedOn() == null) {
            ways.add(CaseButtons.end(
                    words.text("pair.end"), () -> dialogs.end(pair, again).open()));
        }
        panel.add(ways);
        return panel;
    }

    private ListItem visit(PairView pair, MentoringVisitView visit, Runnable again) {
        Div head = new Div(new Span(words.date(visit.on())), spoken(visit.what()));
        head.addClassName("row");
        ListItem line = new ListItem(head);
        visit.said().forEach(said -> {
            Div one = new Div(quiet(words.who(said.by())), spoken(said.words()));
            one.addClassName("row");
            line.add(one);
        });
        if (pair.writes() && !visit.saidByMe()) {
            line.add(CaseButtons.link(
                    words.text("pair.say"), () -> dialogs.say(visit, again).open()));
        } else if (visit.said().size() < 2) {
            line.add(quiet(words.text("pair.waits")));
        }
        line.addClassName("lines");
        return line;
    }

    private Div head(String key) {
        Div head = new Div(new H2(words.text(key)));
        head.addClassName("panel-head");
        return head;
    }

    private static boolean supervises() {
        return VaadinRequest.getCurrent().isUserInRole(Roles.CASE_SUPERVISOR);
    }

    private static Span spoken(String text) {
        Span span = new Span(text);
        span.addClassName("note-text");
        span.getElement().setAttribute("translate", "no");
        return span;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
