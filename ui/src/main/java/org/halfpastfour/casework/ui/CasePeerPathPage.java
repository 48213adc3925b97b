package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.PeerGate;
import org.halfpastfour.casework.PeerGateView;
import org.halfpastfour.casework.PeerPathView;
import org.halfpastfour.casework.PeerPaths;
import org.halfpastfour.casework.PeerPathsOfCase;
import org.halfpastfour.casework.PeerStanding;
import org.halfpastfour.casework.PeerStopSide;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/** A client's way to helping others: gate by gate, with who decided and why, and what was stopped before. */
@Route(value = "cases/:id/peer-path", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CasePeerPathPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final PeerPaths paths;
    private final PeerPathDialogs dialogs;
    private final CaseWords words;

    @Inject
    public CasePeerPathPage(PeerPaths paths, PeerPathDialogs dialogs, CaseWords words) {
        super("peer-path-page");
        this.paths = paths;
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseAddress.client(event));
    }

    private void show(ClientId client) {
        PeerPathsOfCase view = paths.of(client);
        Runnable again = () -> {
            Notices.done(words.text("peer-path.saved"));
            show(client);
        };
        heading(words.text("peer-path.of", view.name()));
        Anchor back = new Anchor("cases/" + client, words.text("repair.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        List<Component> parts = new ArrayList<>();
        if (view.current().isEmpty()) {
            parts.add(beginning(view, again));
        }
        view.paths().forEach(path -> parts.add(path(view, path, again)));
        put(parts.toArray(Component[]::new));
    }

    private Component beginning(PeerPathsOfCase view, Runnable again) {
        Div panel = new Div(new H2(words.text("peer-path.none")), quiet(words.text("peer-path.about", view.months())));
        panel.addClassNames("panel", "stack");
        if (view.handles()) {
            panel.add(new Div(CaseButtons.small(words.text("peer-path.begin"), () -> dialogs.begin(view, again)
                    .open())));
        }
        return panel;
    }

    private Component path(PeerPathsOfCase view, PeerPathView path, Runnable again) {
        Div panel = new Div(new H2(words.text(path.isOpen() ? "peer-path.current" : "peer-path.before")));
        panel.addClassNames("panel", "stack");
        OrderedList gates = new OrderedList();
        gates.addClassNames("plain-list", "stack", "peer-gates");
        for (PeerGate gate : PeerGate.values()) {
            path.gates().stream()
                    .filter(each -> each.gate() == gate)
                    .findFirst()
                    .ifPresentOrElse(each -> gates.add(passed(each)), () -> {
                        if (path.isOpen()) {
                            gates.add(toCome(path, gate));
                        }
                    });
        }
        panel.add(gates);
        if (!path.posts().isEmpty()) {
            panel.add(new Paragraph(words.text(
                    "peer-path.posts",
                    words.words().list(path.posts().stream().map(words::of).toList()))));
        }
        probation(path).ifPresent(panel::add);
        stopped(path).ifPresent(panel::add);
        if (path.isOpen() && view.handles()) {
            panel.add(ways(view, path, again));
        }
        return panel;
    }

    private ListItem passed(PeerGateView gate) {
        Div head = new Div(new Span(words.of(gate.gate())), new Badge(words.date(gate.on()), Badge.Tone.GOOD));
        head.addClassName("row");
        Span said = new Span(gate.words());
        said.addClassName("note-text");
        said.getElement().setAttribute("translate", "no");
        ListItem item = new ListItem(head, said, quiet(words.text("peer-path.decided-by", words.who(gate.by()))));
        PeerStanding standing = gate.standing();
        if (standing != null) {
            item.add(new Span(words.of(standing)));
        }
        if (gate.round() != null) {
            item.add(new Span(words.text("peer-path.round", gate.round())));
        }
        item.addClassName("lines");
        return item;
    }

    private ListItem toCome(PeerPathView path, PeerGate gate) {
        Div head = new Div(
                new Span(words.of(gate)),
                gate == path.next()
                        ? new Badge(words.text("peer-path.next"), Badge.Tone.ACCENT)
                        : new Badge(words.text("peer-path.later")));
        head.addClassName("row");
        ListItem item = new ListItem(head);
        item.addClassName("lines");
        return item;
    }

    private Optional<Component> probation(PeerPathView path) {
        LocalDate from = path.probationFrom();
        LocalDate to = path.probationTo();
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new Paragraph(words.text(
                        "peer-path.probation.with",
                        words.who(path.mentor()),
                        words.words().period(from, to, words.words()::fullDate))));
    }

    private Optional<Component> stopped(PeerPathView path) {
        LocalDate on = path.stoppedOn();
        PeerStopSide by = path.stoppedBy();
        if (on == null || by == null) {
            return Optional.empty();
        }
        Paragraph why = new Paragraph(path.stopWords());
        why.addClassName("note-text");
        why.getElement().setAttribute("translate", "no");
        return Optional.of(new Div(
                new Paragraph(
                        words.text("peer-path.stopped", words.date(on), words.of(by), words.who(path.stopNotedBy()))),
                why));
    }

    private Component ways(PeerPathsOfCase view, PeerPathView path, Runnable again) {
        Div ways = new Div();
        ways.addClassName("row");
        PeerGate next = path.next();
        boolean onProbation = path.probationTo() != null;
        if (next == PeerGate.PROBATION) {
            ways.add(CaseButtons.small(
                    words.text(onProbation ? "peer-path.probation.anew" : "peer-path.probation"),
                    () -> dialogs.probation(view, path, again).open()));
        }
        if (next != null
                && (next != PeerGate.APPROVAL || view.supervises())
                && (next != PeerGate.PROBATION || onProbation)) {
            ways.add(CaseButtons.small(
                    words.text("peer-path.pass." + CodeWord.of(next)),
                    () -> dialogs.pass(view, path, next, again).open()));
        } else if (next == PeerGate.APPROVAL) {
            ways.add(quiet(words.text("peer-path.waits-for-supervisor")));
        }
        ways.add(CaseButtons.end(
                words.text("peer-path.stop"), () -> dialogs.stop(path, again).open()));
        return ways;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
