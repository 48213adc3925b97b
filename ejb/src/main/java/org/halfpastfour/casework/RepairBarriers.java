package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.signup.PlacesForFamilies;

/**
 * Notes what keeps a family from coming, and answers the need of child care with places in a class at the same time. On the
 * programme side the booking is the family's own.
 */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class RepairBarriers {

    @Inject
    CaseRecords files;

    @Inject
    GroupRecords groups;

    @Inject
    PlacesForFamilies classes;

    @Inject
    Wall wall;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BehindTheWall("family repair")
    public BarriersView of(RepairId id) {
        RepairSession repair = own(id);
        log.read(repair.client(), "barriers", id.value());
        List<MemberView> children = children(repair);
        UUID household = repair.household();
        return new BarriersView(
                id,
                groups.barriers(List.of(id.value())).stream()
                        .map(RepairBarrier::view)
                        .toList(),
                children,
                household == null || children.isEmpty() || !isToCome(repair)
                        ? List.of()
                        : wall.onProgrammeSide(() -> classes.during(HouseholdId.of(household), repair.during())));
    }

    /** Noted again it says what was said last. */
    @BehindTheWall("family repair")
    public void note(NoteBarrier command) {
        RepairSession repair = held(command.repair());
        noted(repair, command.kind(), command.words()).say(command.words());
        files.write();
        log.wrote("barrier.noted", "barrier", repair.client(), repair.id().value());
    }

    /** In one step, and once however often it is asked. Answers whether the children have their places, and do not wait for them. */
    @BehindTheWall("family repair")
    public boolean answer(AnswerBarrier command) {
        RepairSession repair = held(command.repair());
        Set<UUID> known = children(repair).stream().map(MemberView::person).collect(Collectors.toSet());
        new Checks()
                .that(known.containsAll(command.children()), "children", CaseError.PERSON_NOT_IN_SESSION)
                .orThrow();
        UUID household = repair.household();
        if (household == null || !isToCome(repair)) {
            throw CaseError.REPAIR_NOT_PLANNED.told();
        }
        RepairBarrier barrier = noted(repair, BarrierKind.CHILD_CARE, "");
        boolean placed = wall.onProgrammeSide(() -> classes.book(
                command.places(),
                HouseholdId.of(household),
                repair.during(),
                command.children().stream().map(ChildId::of).toList()));
        if (placed) {
            barrier.answer(command.places().value(), clock.instant());
        }
        files.write();
        log.wrote("barrier.answered", "barrier", repair.client(), repair.id().value());
        return placed;
    }

    private RepairBarrier noted(RepairSession repair, BarrierKind kind, String words) {
        return groups.barriers(List.of(repair.id().value())).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseGet(() -> {
                    var barrier =
                            new RepairBarrier(repair, kind, words, caller.id().value(), clock.instant());
                    files.add(barrier);
                    return barrier;
                });
    }

    private List<MemberView> children(RepairSession repair) {
        return files.of(List.of(repair.client().value()), FamilyMember.OF_CLIENTS, FamilyMember.class).stream()
                .filter(member -> member.household().equals(repair.household()))
                .map(FamilyMember::view)
                .filter(MemberView::child)
                .toList();
    }

    private boolean isToCome(RepairSession repair) {
        return repair.state() == RepairState.PLANNED && repair.during().start().isAfter(clock.instant());
    }

    /** Two taps wait for each other. */
    private RepairSession held(RepairId id) {
        RepairSession repair = own(id);
        groups.lock(repair);
        return repair;
    }

    private RepairSession own(RepairId id) {
        RepairSession repair = files.get(RepairSession.class, id.value());
        files.own(repair.client());
        return repair;
    }
}
