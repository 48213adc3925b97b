package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one kind of consent for a child.
 *
 * @param against the guardians who said no, for the guardians and the staff
 * @param until the last day on which what was signed under an older text counts
 */
public record ConsentStanding(
        ConsentKind kind,
        ConsentState state,
        List<String> against,
        @Nullable LocalDate until) {

    public ConsentStanding {
        against = List.copyOf(against);
    }
}
