package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.casework.DistrictPeerPolicy;
import org.halfpastfour.casework.PeerGate;
import org.halfpastfour.casework.PeerPathRow;
import org.halfpastfour.casework.PeerPaths;
import org.halfpastfour.casework.PeerPost;
import org.halfpastfour.casework.PeersOverview;
import org.halfpastfour.casework.TrainingRoundView;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/** Who of the supervised districts is on the way to helping others, the rounds of training, and what is asked. */
@Route(value = "supervision/peers", layout = MainLayout.class)
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class PeersPage extends LookPage {

    static final String PATH = "supervision/peers";

    private static final long serialVersionUID = 1L;

    private final transient PeerPaths paths;
    private final transient Homes homes;
    private final PeerPathDialogs dialogs;
    private final CaseWords words;

    @Inject
    public PeersPage(PeerPaths paths, Homes homes, PeerPathDialogs dialogs, CaseWords words) {
        super("peers-page");
        this.paths = paths;
        this.homes = homes;
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("peers"));
        Anchor back = new Anchor("cases", words.text("closed.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        show();
    }

    private void show() {
        PeersOverview overview = paths.overview();
        List<DistrictPeerPolicy> asked = overview.policies();
        List<String> codes = asked.stream().map(DistrictPeerPolicy::district).toList();
        List<DistrictSummary> districts = homes.districts().stream()
                .filter(each -> codes.contains(each.code()))
                .toList();
        Map<String, String> names =
                districts.stream().collect(Collectors.toMap(DistrictSummary::code, DistrictSummary::name));
        Runnable again = () -> {
            Notices.done(words.text("peer-path.saved"));
            look(this::show);
        };
        List<Component> parts = new ArrayList<>();
        parts.add(onTheWay(overview));
        parts.add(rounds(overview, districts, again));
        asked.forEach(each -> parts.add(policy(each, names.getOrDefault(each.district(), ""), again)));
        put(parts.toArray(Component[]::new));
    }

    private Component onTheWay(PeersOverview overview) {
        return panel(
                new Div(new H2(words.text("peers.on-the-way"))),
                "peers.none",
                overview.onTheWay().stream().map(this::line).toList());
    }

    private ListItem line(PeerPathRow row) {
        Anchor name = new Anchor(
                "cases/" + row.client() + "/peer-path", words.text("referral.whose", row.name(), row.caseNumber()));
        name.addClassName("case-name");
        PeerGate next = row.next();
        Div head = new Div(
                name,
                next == null
                        ? new Badge(words.text("peers.all-passed"), Badge.Tone.GOOD)
                        : new Badge(words.text("peers.next", words.of(next)), Badge.Tone.ACCENT));
        head.addClassName("row");
        LocalDate until = row.probationTo();
        ListItem line = new ListItem(
                head,
                quiet(words.text("peers.passed", row.passed(), PeerGate.values().length, words.date(row.since()))));
        if (until != null && next == PeerGate.PROBATION) {
            line.add(new Span(words.text("peers.probation-until", words.date(until))));
        }
        line.addClassName("lines");
        return line;
    }

    private Component rounds(PeersOverview overview, List<DistrictSummary> districts, Runnable again) {
        Div head = new Div(
                new H2(words.text("peer-rounds")),
                CaseButtons.small(words.text("peer-round.make"), () -> dialogs.round(districts, again)
                        .open()));
        head.addClassName("panel-head");
        return panel(
                head,
                "peer-rounds.none",
                overview.rounds().stream().map(this::round).toList());
    }

    private ListItem round(TrainingRoundView round) {
        Span name = new Span(round.name());
        name.getElement().setAttribute("translate", "no");
        ListItem line = new ListItem(
                name,
                quiet(words.words().period(round.from(), round.to(), words.words()::fullDate)),
                new Span(
                        round.passed().isEmpty()
                                ? words.text("peer-round.nobody")
                                : words.text("peer-round.passed", words.words().list(round.passed()))));
        line.addClassName("lines");
        return line;
    }

    private Component policy(DistrictPeerPolicy policy, String district, Runnable again) {
        Div head = new Div(
                new H2(words.text("peer-policy.of", district)),
                CaseButtons.small(words.text("peer-policy.set"), () -> dialogs.policy(policy, again)
                        .open()));
        head.addClassName("panel-head");
        Div panel = new Div(head, new Paragraph(asked(policy.months(), policy.posts())));
        panel.addClassNames("panel", "stack");
        if (policy.versions().isEmpty()) {
            panel.add(quiet(words.text("peer-policy.shipped")));
            return panel;
        }
        UnorderedList versions = new UnorderedList();
        policy.versions()
                .forEach(version -> versions.add(new ListItem(words.text(
                        "peer-policy.version",
                        words.date(version.from()),
                        words.who(version.setBy()),
                        asked(version.months(), version.posts())))));
        panel.add(versions);
        return panel;
    }

    private String asked(int months, List<PeerPost> posts) {
        return words.text(
                "peer-policy.asks",
                months,
                words.words().list(posts.stream().map(words::of).toList()));
    }

    private Component panel(Div head, String none, List<ListItem> lines) {
        Div panel = new Div(head);
        panel.addClassNames("panel", "stack");
        if (lines.isEmpty()) {
            panel.add(quiet(words.text(none)));
            return panel;
        }
        UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
        list.addClassNames("plain-list", "stack");
        panel.add(list);
        return panel;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
