package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.halfpastfour.engagement.Share;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.engagement.StreamDose;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind a reason; which of them it has, the reason says.
 *
 * @param part misses, times attended, or attended minutes
 * @param whole times that were due, or feasible minutes
 * @param day when the family came last, when it was last in contact, or when the review was due
 */
public record FlagFigures(
        @Nullable Stream stream,
        long part,
        long whole,
        @Nullable LocalDate day) {

    static final FlagFigures NONE = new FlagFigures(null, 0, 0, null);

    static FlagFigures of(int misses, Optional<LocalDate> lastAttended) {
        return new FlagFigures(null, misses, misses, lastAttended.orElse(null));
    }

    static FlagFigures of(Optional<StreamDose> dose, Optional<LocalDate> lastAttended) {
        return dose.map(each -> new FlagFigures(each.stream(), each.attended(), each.due(), lastAttended.orElse(null)))
                .orElse(NONE);
    }

    static FlagFigures of(Share share) {
        return new FlagFigures(null, share.part(), share.whole(), null);
    }

    static FlagFigures of(Optional<LocalDate> day) {
        return new FlagFigures(null, 0, 0, day.orElse(null));
    }
}
