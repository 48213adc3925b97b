package org.halfpastfour.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildNotFound;
import org.halfpastfour.family.CollectDirectory;
import org.halfpastfour.family.CollectedChild;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * "I am on my way" and "I am here" from a parent's phone. It is taken whether or not the child is in, and so tells nothing of
 * what another household of the child does; staff see it beside a child that is in. That a child was collected is known of
 * what the household booked itself.
 */
@Stateless
@RolesAllowed(Roles.PARENT)
public class OnTheWay {

    @Inject
    Caller caller;

    @Inject
    CollectDirectory collecting;

    @Inject
    FamilyDirectory families;

    @Inject
    OnTheWayRecords told;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The children of a household of who asks. */
    public List<ChildToCollect> children(HouseholdId household) {
        Map<UUID, SaidOnTheWay> said = told.of(household, clock.instant());
        List<CollectedChild> known = known(household);
        Set<UUID> gone = told.gone(household, LocalDate.now(clock), clock.instant());
        Map<UUID, Participant> adults = families.participants(
                said.values().stream().map(SaidOnTheWay::adult).toList());
        return known.stream()
                .map(child -> new ChildToCollect(
                        child.child(),
                        child.name(),
                        child.adults(),
                        said(said.get(child.child().value()), adults),
                        gone.contains(child.child().value())))
                .toList();
    }

    /** Only an adult who may collect the child today; of several children, of each. */
    public void say(SayOnTheWay command) {
        new Checks()
                .that(!command.children().isEmpty(), "children", CommonError.REQUIRED)
                .orThrow();
        List<CollectedChild> known = known(command.household());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        for (ChildId child : command.children().stream().distinct().toList()) {
            mustBeAllowed(child, command, known);
            told.say(child, command, caller.id().value(), now);
            audit.record(
                    command.here() ? "collecting.here" : "collecting.on-the-way",
                    "child",
                    child.value(),
                    "adult " + command.adult());
        }
    }

    public void takeBack(HouseholdId household, ChildId child) {
        if (known(household).stream().noneMatch(each -> each.child().equals(child))) {
            throw new ChildNotFound(child);
        }
        told.takeBack(child, household, clock.instant());
        audit.record("collecting.taken-back", "child", child.value(), null);
    }

    private static void mustBeAllowed(ChildId child, SayOnTheWay command, List<CollectedChild> known) {
        CollectedChild own = known.stream()
                .filter(each -> each.child().equals(child))
                .findFirst()
                .orElseThrow(() -> new ChildNotFound(child));
        if (own.adults().stream().noneMatch(adult -> adult.adult().equals(command.adult()))) {
            throw AttendanceError.NOT_COLLECTING_TODAY.told();
        }
    }

    private List<CollectedChild> known(HouseholdId household) {
        caller.mustBelongTo(household.value());
        return collecting.ofHousehold(caller.id(), household, LocalDate.now(clock));
    }

    private static ChildToCollect.@Nullable Said said(@Nullable SaidOnTheWay said, Map<UUID, Participant> adults) {
        if (said == null) {
            return null;
        }
        Participant adult = adults.get(said.adult());
        return new ChildToCollect.Said(adult == null ? "" : adult.name(), said.isHere(), said.saidAt(), said.until());
    }
}
