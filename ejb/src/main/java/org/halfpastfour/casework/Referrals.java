package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Sends clients on to services with their consent, and keeps what came of it. Nothing is sent by the product. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class Referrals {

    @Inject
    CaseRecords files;

    @Inject
    ReferralRecords referrals;

    @Inject
    EscalationDesk escalations;

    @Inject
    CaseReadRule rule;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("referral")
    public ReferralsOfCase of(ClientId id) {
        Client client = files.client(id);
        ReferralDays days = referrals.holding(today()).getOrDefault(client.district(), ReferralDays.SHIPPED);
        List<ReferralView> sent = files.of(id, Referral.OF_CLIENT, Referral.class).stream()
                .map(referral -> referral.view(today(), days))
                .toList();
        log.read(id, "referrals", null);
        boolean closed = client.standing(today()) == CaseStanding.CLOSED;
        return new ReferralsOfCase(
                id,
                client.name(),
                rule.isOwn(client) && !closed,
                rule.isOwn(client) || closed && rule.isSupervised(client),
                sent,
                escalations.of(client, days));
    }

    /**
     * Of which something is still to come: of one's own cases, and for a supervisor of the districts. First those of which it should
     * have come by now, the longest waiting first; then the others, the oldest first.
     */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("referral")
    public List<ReferralRow> open() {
        Map<String, ReferralDays> holding = referrals.holding(today());
        List<ReferralRow> open = referrals.open(caller.id().value(), caller.districts(Role.CASE_SUPERVISOR)).stream()
                .map(file ->
                        file.row(today(), holding.getOrDefault(file.client().district(), ReferralDays.SHIPPED)))
                .sorted(Comparator.comparing(ReferralRow::isLate).reversed().thenComparing(row -> -row.referral()
                        .waitsFor()))
                .toList();
        log.readAll(open.stream().map(row -> row.client().value()).distinct().toList(), "referrals");
        return open;
    }

    @BehindTheWall("referral")
    public ReferralId send(SendReferral command) {
        files.own(command.client());
        mustBeOver(command.sentOn(), "sentOn");
        Referral referral = new Referral(command, caller.id().value());
        files.add(referral);
        files.write();
        log.wrote("referral.sent", "referral", command.client(), referral.id().value());
        return referral.id();
    }

    /** Of a closed case as well, by its caseworker of then or who supervises it. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("referral")
    public void answer(AnswerReferral command) {
        Referral referral = settled(command.referral());
        mustBeOver(command.on(), "on");
        referral.answer(command);
        files.write();
        log.wrote(
                command.accepted() ? "referral.accepted" : "referral.refused",
                "referral",
                referral.client(),
                referral.id().value());
    }

    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("referral")
    public void end(EndReferral command) {
        Referral referral = settled(command.referral());
        mustBeOver(command.on(), "on");
        referral.end(command);
        files.write();
        log.wrote("referral.ended", "referral", referral.client(), referral.id().value());
    }

    private Referral settled(ReferralId id) {
        Referral referral = files.get(Referral.class, id.value());
        files.mustBeSettledBy(referral.client());
        return referral;
    }

    private void mustBeOver(LocalDate day, String field) {
        new Checks()
                .that(!day.isAfter(today()), field, CaseError.DAY_IN_THE_FUTURE)
                .orThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
