package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/**
 * Reports special situations to the street or town office, by a person alone, from a closed list and with the least that the office
 * needs. Nothing is sent by the product, and nothing is undone: a report is taken back with why.
 */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class Escalations {

    /** Of rows that come the latest first. */
    private static final Comparator<EscalationRow> OPEN_FIRST = Comparator.comparing(
                    (EscalationRow row) -> row.escalation().isOpen())
            .reversed()
            .thenComparing(row -> row.escalation().isOpen() ? row.escalation().raisedAt() : Instant.MAX);

    @Inject
    CaseRecords files;

    @Inject
    ReferralRecords records;

    @Inject
    EscalationDesk desk;

    @Inject
    StaffNameDesk staff;

    @Inject
    CaseReadRule rule;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BehindTheWall("escalation")
    public EscalationId raise(RaiseEscalation command) {
        files.own(command.client());
        mustBeOver(command.happenedOn(), "happenedOn");
        Escalation escalation = new Escalation(command, hand());
        files.add(escalation);
        files.write();
        tell("escalation.raised", escalation);
        return escalation.id();
    }

    /** Of a closed case as well, by its caseworker of then or who supervises it. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("escalation")
    public void acknowledge(AcknowledgeEscalation command) {
        Escalation escalation = files.get(Escalation.class, command.escalation().value());
        files.mustBeSettledBy(escalation.client());
        mustBeOver(command.on(), "on");
        escalation.acknowledge(command, caller.id().value());
        files.write();
        tell("escalation.acknowledged", escalation);
    }

    @BehindTheWall("escalation")
    public void withdraw(WithdrawEscalation command) {
        Escalation escalation = files.get(Escalation.class, command.escalation().value());
        files.own(escalation.client());
        escalation.withdraw(command, hand());
        files.write();
        tell("escalation.withdrawn", escalation);
    }

    /** What is handed over, for its caseworker and who supervises it; it is written down as taken out. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("escalation")
    public EscalationSheet sheet(EscalationId id) {
        Escalation escalation = files.get(Escalation.class, id.value());
        Client client = files.client(escalation.client());
        if (rule.isBehindGlass(client)) {
            throw new NotYourCase(client.id());
        }
        log.read(client.id(), "escalation", id.value());
        log.took("escalation.taken", "escalation", client.id(), id.value());
        return new EscalationSheet(client.id(), client.name(), desk.one(escalation));
    }

    /**
     * Of the districts that who asks supervises. First what nobody has acknowledged, the longest waiting before the others; then what is
     * settled, the latest first.
     */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("supervision")
    public List<EscalationRow> ofDistricts() {
        List<EscalationFile> all = records.escalations(caller.districts(Role.CASE_SUPERVISOR));
        Map<UUID, String> names =
                staff.names(all.stream().map(file -> file.escalation().raisedBy()));
        log.readAll(
                all.stream().map(file -> file.client().id().value()).distinct().toList(), "escalation");
        Map<String, ReferralDays> holding = records.holding(LocalDate.now(clock));
        return all.stream()
                .map(file -> file.row(names, clock, holding))
                .sorted(OPEN_FIRST)
                .toList();
    }

    private void tell(String action, Escalation escalation) {
        log.wrote(action, "escalation", escalation.client(), escalation.id().value());
    }

    private SignedBy hand() {
        return new SignedBy(caller.id().value(), clock.instant());
    }

    private void mustBeOver(LocalDate day, String field) {
        new Checks()
                .that(!day.isAfter(LocalDate.now(clock)), field, CaseError.DAY_IN_THE_FUTURE)
                .orThrow();
    }
}
