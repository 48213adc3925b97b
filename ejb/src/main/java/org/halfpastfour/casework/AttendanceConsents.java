package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/** Records and withdraws the consent under which the case side reads a household's attendance. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class AttendanceConsents {

    @Inject
    CaseRecords files;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those that live, and nothing else: a page that is open looks whether they still do. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("consent")
    public Set<AttendanceConsentId> live(ClientId client) {
        return AttendanceConsent.live(
                files.of(List.of(client.value()), AttendanceConsent.OF_CLIENTS, AttendanceConsent.class),
                LocalDate.now(clock));
    }

    @BehindTheWall("consent")
    public AttendanceConsentId record(RecordConsent command) {
        files.own(command.client());
        if (!files.isLinked(command.client(), command.household(), LocalDate.now(clock))) {
            throw new InvalidInput("household", CaseError.HOUSEHOLD_NOT_LINKED.code());
        }
        var consent = new AttendanceConsent(command, caller.id().value(), clock.instant());
        files.add(consent);
        files.write();
        log.wrote(
                "attendance-consent.recorded",
                "attendance-consent",
                command.client(),
                consent.id().value());
        return consent.id();
    }

    /** From this moment nothing of the household's attendance can be read, neither anew nor from what was kept. */
    @BehindTheWall("consent")
    public void withdraw(AttendanceConsentId id) {
        AttendanceConsent consent = files.get(AttendanceConsent.class, id.value());
        files.own(new ClientId(consent.client()));
        consent.withdraw(clock.instant());
        log.wrote("attendance-consent.withdrawn", "attendance-consent", new ClientId(consent.client()), id.value());
    }
}
