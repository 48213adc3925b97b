package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.Caller;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Roles;

/**
 * Family repair sessions: finds a time, holds a room under the name of nobody, and says who came. What is held counts
 * toward its goal at once.
 */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class FamilyRepairs {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    CaseViews reader;

    @Inject
    RepairDesk desk;

    @Inject
    RepairTimeRecords times;

    @Inject
    RepairRooms rooms;

    @Inject
    RepairCounts counts;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BehindTheWall("family repair")
    public RepairPage page(ClientId client) {
        Client own = files.own(client);
        CaseView view = reader.read(own, recordFiles.of(List.of(own.id().value())));
        log.read(client, "repair-sessions", null);
        return new RepairPage(view, rooms.openHomes(own.district()));
    }

    /**
     * Times at which family, room and facilitator are free and the children are not at school, the best first; what is of
     * the family as far as a consent lets it be known.
     */
    @BehindTheWall("family repair")
    public List<Slot> slots(FindSlots command) {
        files.own(command.client());
        recordFiles.catchUp(List.of(command.client().value()));
        DateRange days = new DateRange(command.from(), command.to());
        FamilyTimes family = times.of(command, days);
        List<Optional<LocalDate>> birthDates = times.birthDates(command);
        log.read(command.client(), "family-times", null);
        return SlotOrder.bestFirst(rooms.free(command.home(), days, family, birthDates)
                .slots(days, command.minutes(), clock.instant(), clock.getZone()));
    }

    /** The room is taken by a meeting without a name; when somebody else was faster, it is refused. */
    @BehindTheWall("family repair")
    public RepairId hold(HoldRepair command) {
        files.own(command.client());
        recordFiles.catchUp(List.of(command.client().value()));
        desk.check(command);
        var repair = new RepairSession(
                RepairPlan.of(command, rooms.hold(command), caller.id().value()));
        files.add(repair);
        files.write();
        desk.ask(repair, command.persons());
        log.wrote("repair.held-for", "repair", command.client(), repair.id().value());
        return repair.id();
    }

    /** Marks who came, or corrects it; what stood before is kept. Answers what the figures say of it from now on. */
    @BehindTheWall(value = "family repair", asksForCareDays = true)
    public CountedRepair mark(MarkRepair command) {
        RepairSession repair = alone(command.repair());
        boolean first = repair.state() == RepairState.PLANNED;
        files.add(desk.mark(repair, command));
        files.write();
        if (first) {
            rooms.markHeld(repair);
        }
        log.wrote("repair.marked", "repair", repair.client(), repair.id().value());
        return counts.of(repair);
    }

    /** Gives the room back. What the family called off is not held against it, and not excused either. */
    @BehindTheWall("family repair")
    public void cancel(RepairId id, CancelledBy by) {
        RepairSession repair = own(id);
        repair.cancel(by);
        files.write();
        rooms.release(repair);
        log.wrote("repair.cancelled", "repair", repair.client(), id.value());
    }

    /** What is marked in a group goes through its meeting. */
    private RepairSession alone(RepairId id) {
        RepairSession repair = own(id);
        if (repair.groupMeeting() != null) {
            throw CaseError.REPAIR_OF_A_GROUP.told();
        }
        return repair;
    }

    private RepairSession own(RepairId id) {
        RepairSession repair = files.get(RepairSession.class, id.value());
        files.own(repair.client());
        return repair;
    }
}
