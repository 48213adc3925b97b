package org.halfpastfour.signup;

import java.util.List;
import java.util.Objects;
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

    static Checks check(List<?> children, List<?> guardians) {
        int participants = children.size() + guardians.size();
        return new Checks()
                .that(participants > 0, "children", SignUpError.NOBODY_CHOSEN)
                .that(participants <= LARGEST, "children", SignUpError.TOO_MANY_PARTICIPANTS);
    }
}
