package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;

/** Looks at who is entered, or renamed: whoever is like a known person waits for the staff. */
@ApplicationScoped
class Newcomers {

    @Inject
    private LikenessRecords likenesses;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private ChildFiles files;

    @Inject
    private HouseholdRecords households;

    @Inject
    private FamilyScope scope;

    @Inject
    private Audit audit;

    /** To be called before anything of the entry is written. */
    void oneEntryAtATime() {
        likenesses.oneEntryAtATime();
    }

    /** Holds who was entered when it is like somebody known; answers whether it does. */
    boolean hold(Person entered) {
        List<Candidate> alike = notYetAsked(entered);
        if (!alike.isEmpty()) {
            entered.hold(scope.recorded().at());
            ask(entered, alike);
            audit.record("person.held", kindOf(entered), entered.id(), null);
        }
        return entered.isHeld();
    }

    /** A correction by the staff is taken as it is, and the question is put on their list. */
    void askAbout(Person changed) {
        ask(changed, notYetAsked(changed));
    }

    /** Whether it is now like somebody of whom the staff has not said yet that they are two. */
    boolean isLikeSomebodyElse(Person changed) {
        return !notYetAsked(changed).isEmpty();
    }

    /** Whether both stand around one child: as guardian, who may collect or must not, or of its household. */
    boolean aroundTheSameChildren(UUID adult, UUID other) {
        return adultsAround(adult).contains(other);
    }

    private void ask(Person entered, List<Candidate> alike) {
        alike.forEach(known -> likenesses.add(new Likeness(entered.id(), known.id(), scope.recorded())));
    }

    private List<Candidate> notYetAsked(Person entered) {
        List<Candidate> alike = alike(entered);
        if (alike.isEmpty()) {
            return alike;
        }
        List<Likeness> asked = likenesses.around(entered.id());
        return alike.stream()
                .filter(known -> asked.stream().noneMatch(one -> one.isOf(entered.id(), known.id())))
                .toList();
    }

    private List<Candidate> alike(Person entered) {
        Candidate self = Candidate.of(entered);
        if (entered instanceof Child child) {
            return likenesses.near(child).stream()
                    .filter(known -> LooksLike.sameChild(self, known))
                    .toList();
        }
        List<Candidate> near = likenesses.near((Adult) entered).stream()
                .filter(known -> LooksLike.sameAdult(self, known, true))
                .toList();
        if (near.isEmpty()) {
            return near;
        }
        Set<UUID> around = adultsAround(entered.id());
        return near.stream()
                .filter(known -> LooksLike.sameAdult(self, known, around.contains(known.id())))
                .toList();
    }

    private Set<UUID> adultsAround(UUID adult) {
        LocalDate today = scope.today();
        Set<UUID> circle = Stream.concat(
                        childRecords.guardianshipsOf(adult).stream().map(Guardianship::child),
                        childRecords.pickupsOf(adult).stream().map(PickupAuthority::child))
                .collect(Collectors.toCollection(HashSet::new));
        Set<HouseholdId> own = households.memberships(Set.of(adult), today).stream()
                .map(HouseholdMember::household)
                .collect(Collectors.toSet());
        Set<UUID> around = new HashSet<>();
        if (!own.isEmpty()) {
            households.members(own, today).forEach(member -> circle.add(member.person()));
            around.addAll(circle);
        }
        files.of(circle, today)
                .values()
                .forEach(file -> around.addAll(file.adults().keySet()));
        around.remove(adult);
        return around;
    }

    static String kindOf(Person person) {
        return person instanceof Child ? "child" : "adult";
    }
}
