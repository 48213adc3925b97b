package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** What the supervised districts ask of peer volunteers, in versions, set behind the wall. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class PeerPolicies {

    @Inject
    CaseRecords files;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** From today on at the earliest: what was decided yesterday stays as it was. */
    @BehindTheWall("peer path")
    public void set(SetPeerPolicy command) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(command.district())) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
        if (command.from().isBefore(LocalDate.now(clock))) {
            throw new InvalidInput("from", CaseError.SCHEDULE_IN_THE_PAST.code());
        }
        files.add(new PeerPolicy(command, caller.id().value(), clock.instant()));
        files.write();
    }
}
