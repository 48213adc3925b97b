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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.EscalationRow;
import org.halfpastfour.casework.EscalationView;
import org.halfpastfour.casework.Escalations;
import org.halfpastfour.casework.ReferralRow;
import org.halfpastfour.casework.Referrals;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;

/** Open referrals, those that wait too long first; for a supervisor what was reported in the district as well, unacknowledged first. */
@Route(value = "referrals", layout = MainLayout.class)
@Menu(order = 30.7, title = "casework.referrals.menu", icon = "right")
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class ReferralsPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final Referrals referrals;
    private final Escalations escalations;
    private final ReferralWords words;

    @Inject
    public ReferralsPage(Referrals referrals, Escalations escalations, ReferralWords words) {
        super("referrals-page");
        this.referrals = referrals;
        this.escalations = escalations;
        this.words = words;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("referrals.title"));
        List<Component> parts = new ArrayList<>();
        List<EscalationRow> reported =
                VaadinRequest.getCurrent().isUserInRole(Roles.CASE_SUPERVISOR) ? escalations.ofDistricts() : List.of();
        List<EscalationRow> unanswered =
                reported.stream().filter(row -> row.escalation().isOpen()).toList();
        if (!unanswered.isEmpty()) {
            parts.add(panel(
                    "escalation.unanswered",
                    "escalation.none",
                    unanswered.stream().map(this::line).toList()));
        }
        Map<Boolean, List<ReferralRow>> open = referrals.open().stream()
                .collect(Collectors.partitioningBy(row -> row.referral().waitsFor() > 0));
        parts.add(panel("referrals.waiting", "referrals.waiting.none", lines(open, true)));
        parts.add(panel("referrals.in-time", "referrals.in-time.none", lines(open, false)));
        if (VaadinRequest.getCurrent().isUserInRole(Roles.CASE_SUPERVISOR)) {
            parts.add(panel(
                    "escalation.settled",
                    "escalation.none",
                    reported.stream()
                            .filter(row -> !row.escalation().isOpen())
                            .map(this::line)
                            .toList()));
        }
        put(parts.toArray(Component[]::new));
    }

    private List<ListItem> lines(Map<Boolean, List<ReferralRow>> open, boolean late) {
        return Objects.requireNonNull(open.get(late)).stream().map(this::line).toList();
    }

    private ListItem line(ReferralRow waiting) {
        return line(
                waiting.client(),
                words.text("referral.whose", waiting.name(), waiting.caseNumber()),
                words.badge(waiting.referral()),
                words.service(waiting.referral()),
                words.days(waiting.referral()));
    }

    private ListItem line(EscalationRow row) {
        EscalationView escalation = row.escalation();
        return line(
                row.client(),
                words.text("referral.whose", row.name(), row.caseNumber()),
                words.badge(escalation),
                words.text("escalation.to", escalation.office(), words.words().of(escalation.reason())),
                words.raised(escalation));
    }

    private static ListItem line(ClientId client, String who, Badge badge, String what, String when) {
        Anchor name = new Anchor("cases/" + client + "/referrals", who);
        name.addClassName("case-name");
        Div head = new Div(name, badge);
        head.addClassName("row");
        Span days = new Span(when);
        days.addClassName("quiet");
        ListItem line = new ListItem(head, new Span(what), days);
        line.addClassName("lines");
        return line;
    }

    private Div panel(String title, String none, List<ListItem> lines) {
        Div panel = new Div(new H2(words.text(title)));
        panel.addClassNames("panel", "stack");
        if (lines.isEmpty()) {
            Paragraph nothing = new Paragraph(words.text(none));
            nothing.addClassName("quiet");
            panel.add(nothing);
            return panel;
        }
        UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
        list.addClassNames("plain-list", "stack");
        panel.add(list);
        return panel;
    }
}
