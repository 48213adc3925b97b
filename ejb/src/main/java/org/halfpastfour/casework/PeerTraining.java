package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Rounds of training for peer volunteers, of the supervised districts. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class PeerTraining {

    @Inject
    CaseRecords files;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BehindTheWall("peer path")
    public TrainingRoundId make(MakeTrainingRound command) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(command.district())) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
        TrainingRound round = new TrainingRound(command, caller.id().value(), clock.instant());
        files.add(round);
        files.write();
        return new TrainingRoundId(round.id());
    }
}
