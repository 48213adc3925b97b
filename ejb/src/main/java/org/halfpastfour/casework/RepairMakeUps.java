package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Roles;

/** A family makes up alone for a session that it missed; the two are linked, and count once. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class RepairMakeUps {

    @Inject
    CaseRecords files;

    @Inject
    RepairDesk desk;

    @Inject
    RepairRooms rooms;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    /** Of one that is over and of the same case; a session is made up once. */
    @BehindTheWall("family repair")
    public RepairId hold(MakeUpRepair command) {
        HoldRepair held = command.held();
        files.own(held.client());
        recordFiles.catchUp(List.of(held.client().value()));
        RepairSession missed = files.get(RepairSession.class, command.missed().value());
        if (!missed.client().equals(held.client()) || missed.state() == RepairState.PLANNED || missed.isOfPeers()) {
            throw CaseError.NOTHING_TO_MAKE_UP.told();
        }
        desk.check(held);
        var repair = new RepairSession(
                RepairPlan.of(held, rooms.hold(held), caller.id().value()));
        repair.comesFrom(new RepairOrigin(null, missed.id().value()));
        files.add(repair);
        files.write();
        desk.ask(repair, held.persons());
        log.wrote("repair.made-up", "repair", held.client(), repair.id().value());
        return repair.id();
    }
}
