package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which questions about likeness are open, and what an answer to one does to the others. */
@ApplicationScoped
class Questions {

    @Inject
    private LikenessRecords likenesses;

    @Inject
    private PersonRecords people;

    @Inject
    private JoinNotes steps;

    @Inject
    private FamilyScope scope;

    /** The question about these two; one that nobody asked yet is asked now. */
    Likeness about(TwoPeople two) {
        return between(two.newer().id(), two.known().id())
                .orElseGet(() -> likenesses.add(
                        new Likeness(two.newer().id(), two.known().id(), scope.recorded())));
    }

    /** Whoever was like the record that is gone is like the one that is kept, and so is whoever was joined into it. */
    void joined(Likeness likeness, PersonJoin join, Person gone, Person kept) {
        likeness.joined(scope.recorded());
        for (Likeness other : List.copyOf(likenesses.around(gone.id()))) {
            if (other.isOpen()) {
                passOn(other, join, gone, kept);
            }
        }
        people.joinedInto(gone.id()).forEach(earlier -> {
            steps.keep(
                    join.id(), JoinSteps.POINTER_MOVED, earlier.id(), gone.id().toString());
            earlier.joinInto(kept.id());
        });
    }

    /** Whoever waits for no answer any more takes part again. */
    void releaseWhenSettled(Person held) {
        boolean waits = likenesses.around(held.id()).stream()
                .anyMatch(likeness -> likeness.isOpen() && likeness.newer().equals(held.id()));
        if (!waits) {
            held.release();
        }
    }

    void parted(PersonJoin join) {
        likenesses.find(join.likeness()).orElseThrow().reopen();
        steps.of(join.id(), JoinSteps.QUESTION_PASSED_ON)
                .keySet()
                .forEach(question -> likenesses.find(question).ifPresent(Likeness::reopen));
        steps.of(join.id(), JoinSteps.POINTER_MOVED).forEach((earlier, before) -> people.locked(earlier)
                .ifPresent(person -> person.joinInto(JoinSteps.id(before))));
    }

    private void passOn(Likeness other, PersonJoin join, Person gone, Person kept) {
        UUID third = other.newer().equals(gone.id()) ? other.known() : other.newer();
        steps.keep(
                join.id(), JoinSteps.QUESTION_PASSED_ON, other.id(), gone.id().toString());
        other.joined(scope.recorded());
        boolean asked = third.equals(kept.id()) || between(third, kept.id()).isPresent();
        if (!asked) {
            boolean thirdIsNewer = other.newer().equals(third);
            likenesses.add(
                    new Likeness(thirdIsNewer ? third : kept.id(), thirdIsNewer ? kept.id() : third, scope.recorded()));
        }
        people.locked(third).filter(Person::isHeld).ifPresent(this::releaseWhenSettled);
    }

    private Optional<Likeness> between(UUID one, UUID other) {
        return likenesses.around(one).stream()
                .filter(likeness -> likeness.isOf(one, other))
                .findFirst();
    }
}
