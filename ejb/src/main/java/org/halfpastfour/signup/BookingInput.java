package org.halfpastfour.signup;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** What holds of every request for places. */
final class BookingInput {

    private static final int LARGEST = 12;

    private BookingInput() {}

    static <T> List<T> distinct(@Nullable List<T> ids) {
        return ids == null
                ? List.of()
                : ids.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** The order may name some of them, and nobody else. */
    static Checks check(List<ChildId> children, List<AdultId> guardians, List<UUID> order) {
        Set<UUID> people = new HashSet<>();
        children.forEach(child -> people.add(child.value()));
        guardians.forEach(guardian -> people.add(guardian.value()));
        return check(children, guardians).that(people.containsAll(order), "order", SignUpError.NOT_AMONG_THEM);
    }

    private static Checks check(List<?> children, List<?> guardians) {
        int participants = children.size() + guardians.size();
        return new Checks()
                .that(participants > 0, "children", SignUpError.NOBODY_CHOSEN)
                .that(participants <= LARGEST, "children", SignUpError.TOO_MANY_PARTICIPANTS);
    }
}
