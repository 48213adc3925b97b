package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** In which grade children are, and that they are in the next one from a day on. It asks nobody's role. */
@ApplicationScoped
public class NextGrades {

    @Inject
    private PersonRecords people;

    @Inject
    private GradeMoveRecords moves;

    /** Without those of whom none is known. */
    public Map<UUID, Integer> of(Collection<UUID> children) {
        Map<UUID, Integer> grades = new HashMap<>();
        people.byIds(new HashSet<>(children)).values().forEach(person -> {
            Integer grade = person instanceof Child child ? child.grade() : null;
            if (grade != null) {
                grades.put(person.id(), grade);
            }
        });
        return grades;
    }

    /** On that day, once for it, and not where somebody has written another grade until then. */
    public void moveUp(Collection<UUID> children, LocalDate on, UUID planning) {
        moves.plan(children, on, planning);
    }

    /** Of what was planned nothing that is still to come. */
    public void forget(UUID planning) {
        moves.forget(planning);
    }
}
