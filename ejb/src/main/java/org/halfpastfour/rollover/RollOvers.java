package org.halfpastfour.rollover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.NextGrades;
import org.halfpastfour.programme.CarriedOver;
import org.halfpastfour.programme.CarryingOver;
import org.halfpastfour.programme.PlanningId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Roles;

/** The classes of a home go on in the next term, as it was looked at beforehand, and their families are asked whether they stay. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class RollOvers {

    @Inject
    RollOverDesk desk;

    @Inject
    CarryingOver carrying;

    @Inject
    StayRecords records;

    @Inject
    NextGrades grades;

    @Inject
    FamilyDirectory families;

    @Inject
    SessionDirectory sessions;

    @Inject
    Event<Happening> happenings;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /** What goes on and what cannot, which children are in another grade then, and who is asked; changes nothing. */
    public RollOverView preview(RollOver command) {
        caller.mustServeHome(command.home().value());
        return desk.view(desk.look(command), families.ownFamily(caller.id()));
    }

    /**
     * All of it at once. Asked again, it answers as it did and changes nothing.
     *
     * @param seen of the preview that was looked at
     */
    public RolledOver roll(RollOver command, String seen) {
        caller.mustServeHome(command.home().value());
        RollOverDesk.Looked looked = desk.look(command);
        CarriedOver carried = carrying.carry(looked.command(), seen);
        if (!carried.series().isEmpty()) {
            ask(command, looked, carried);
            audit.record(
                    "planning.rolled-over",
                    "planning",
                    carried.planning().value(),
                    command.intoTerm().toString());
        }
        return rolled(carried.planning());
    }

    /** From what is kept, so that asked again it answers the same. */
    private RolledOver rolled(PlanningId planning) {
        AskedSummary asked = AskedSummary.of(records.asked(planning), families.ownFamily(caller.id()));
        return new RolledOver(planning, asked.children(), asked.families());
    }

    private void ask(RollOver command, RollOverDesk.Looked looked, CarriedOver carried) {
        List<AskedChild> asked = looked.asked().stream()
                .filter(child -> carried.series().containsKey(new SeriesId(child.series())))
                .toList();
        records.ask(carried, command.home(), asked, command.lastKept());
        if (looked.movesUp()) {
            grades.moveUp(
                    looked.children().stream().map(AskedChild::child).collect(Collectors.toSet()),
                    GradeRule.day(looked.command().to()),
                    carried.planning().value());
        }
        tell(asked, carried);
    }

    private void tell(List<AskedChild> asked, CarriedOver carried) {
        Map<SeriesId, SessionView> first =
                sessions.firstToComeOf(carried.series().values());
        asked.forEach(child -> {
            SeriesId into = carried.into(new SeriesId(child.series()));
            Stream.ofNullable(first.get(into))
                    .map(session ->
                            new StayAsked(new HouseholdId(child.household()), child.child(), into, session.id()))
                    .forEach(happenings::fire);
        });
    }
}
