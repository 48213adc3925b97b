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
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.EscalationView;
import org.halfpastfour.casework.ReferralState;
import org.halfpastfour.casework.ReferralView;
import org.halfpastfour.casework.Referrals;
import org.halfpastfour.casework.ReferralsOfCase;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/** To which services a client was sent, and what was reported of the case to the street or town office. */
@Route(value = "cases/:id/referrals", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CaseReferralsPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Referrals referrals;
    private final ReferralDialogs dialogs;
    private final ReferralWords words;

    @Inject
    public CaseReferralsPage(Referrals referrals, ReferralDialogs dialogs, ReferralWords words) {
        super("referrals-page");
        this.referrals = referrals;
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseAddress.client(event));
    }

    private void show(ClientId client) {
        ReferralsOfCase view = referrals.of(client);
        heading(words.text("referrals.of", view.name()));
        Anchor back = new Anchor("cases/" + client, words.text("repair.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        Runnable again = () -> show(client);
        put(sent(view, again), reported(view, again));
    }

    private Div sent(ReferralsOfCase view, Runnable again) {
        Div panel = panel(
                "referral", "referral.send", view, () -> dialogs.send(view.client(), done("referral.send.done", again))
                        .open());
        UnorderedList list = list();
        view.referrals().forEach(each -> list.add(line(each, view, again)));
        panel.add(view.referrals().isEmpty() ? quiet("referral.none") : list);
        return panel;
    }

    private ListItem line(ReferralView referral, ReferralsOfCase view, Runnable again) {
        ListItem line = item(words.service(referral), words.badge(referral), referral.purpose(), words.days(referral));
        said(line, "referral.said", referral.answer());
        said(line, "referral.result", referral.result());
        if (view.settles() && referral.state() == ReferralState.SENT) {
            line.add(ways(
                    CaseButtons.small(words.text("referral.accept"), () -> dialogs.answer(
                                    referral, true, done("referral.answer.done", again))
                            .open()),
                    CaseButtons.small(words.text("referral.refuse"), () -> dialogs.answer(
                                    referral, false, done("referral.answer.done", again))
                            .open())));
        } else if (view.settles() && referral.state() == ReferralState.ACCEPTED) {
            line.add(ways(CaseButtons.small(
                    words.text("referral.end"), () -> dialogs.end(referral, done("referral.end.done", again))
                            .open())));
        }
        return line;
    }

    private Div reported(ReferralsOfCase view, Runnable again) {
        Div panel = panel("escalation", "escalation.raise", view, () -> dialogs.raise(
                        view.client(), done("escalation.raise.done", again))
                .open());
        panel.add(quiet("escalation.what"));
        UnorderedList list = list();
        view.escalations().forEach(each -> list.add(line(each, view, again)));
        panel.add(view.escalations().isEmpty() ? quiet("escalation.none") : list);
        return panel;
    }

    private ListItem line(EscalationView escalation, ReferralsOfCase view, Runnable again) {
        ListItem line = item(
                words.text("escalation.to", escalation.office(), words.words().of(escalation.reason())),
                words.badge(escalation),
                escalation.words(),
                words.raised(escalation));
        said(line, "escalation.why", escalation.withdrawnWhy());
        Anchor sheet = new Anchor("escalations/" + escalation.id(), words.text("escalation.sheet"));
        sheet.addClassNames("button-link", "secondary");
        Div ways = ways(sheet);
        if (view.settles() && escalation.withdrawnAt() == null && escalation.acknowledgedOn() == null) {
            ways.add(CaseButtons.small(words.text("escalation.acknowledge"), () -> dialogs.acknowledge(
                            escalation, done("escalation.acknowledge.done", again))
                    .open()));
        }
        if (view.own() && escalation.withdrawnAt() == null) {
            ways.add(CaseButtons.end(words.text("escalation.withdraw"), () -> dialogs.withdraw(
                            escalation, done("escalation.withdraw.done", again))
                    .open()));
        }
        line.add(ways);
        return line;
    }

    private Div panel(String title, String way, ReferralsOfCase view, Runnable open) {
        Div head = new Div(new H2(words.text(title)));
        head.addClassName("panel-head");
        if (view.own()) {
            head.add(CaseButtons.small(words.text(way), open));
        }
        Div panel = new Div(head);
        panel.addClassNames("panel", "stack");
        return panel;
    }

    private static ListItem item(String what, Badge badge, String text, String days) {
        Div head = new Div(new Span(what), badge);
        head.addClassName("row");
        Span when = new Span(days);
        when.addClassName("quiet");
        ListItem line = new ListItem(head, new Span(text), when);
        line.addClassName("lines");
        return line;
    }

    private void said(ListItem line, String key, String text) {
        if (!text.isEmpty()) {
            line.add(new Span(words.text(key, text)));
        }
    }

    private static Div ways(Component... parts) {
        Div ways = new Div(parts);
        ways.addClassName("row");
        return ways;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        return list;
    }

    private Paragraph quiet(String key) {
        Paragraph paragraph = new Paragraph(words.text(key));
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private Runnable done(String key, Runnable again) {
        return () -> {
            Notices.done(words.text(key));
            again.run();
        };
    }
}
