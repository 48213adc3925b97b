package org.halfpastfour.signup.rest;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.signup.CloseDays;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /closed-days}.
 *
 * @param everyHome must be true where no home is named: nothing left out closes the whole city
 * @param lastDay inside
 * @param reason shown with the day
 * @param words what the families of all that is cancelled read
 * @param seen of {@code POST /calendar-changes/preview}, by who wants nothing else done than was shown there
 */
public record ClosedDaysJson(
        @Nullable UUID home,
        @Nullable Boolean everyHome,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String reason,
        @Nullable String words,
        @Nullable String seen) {

    static ClosedDaysJson empty() {
        return new ClosedDaysJson(null, null, null, null, null, null, null);
    }

    CloseDays command() {
        boolean every = Boolean.TRUE.equals(everyHome);
        new Checks()
                .notNull("home", every ? Boolean.TRUE : home)
                .notNull("everyHome", every && home != null ? null : Boolean.TRUE)
                .notNull("firstDay", firstDay)
                .notNull("lastDay", lastDay)
                .orThrow();
        return new CloseDays(
                home,
                requireNonNull(firstDay),
                requireNonNull(lastDay),
                requireNonNullElse(reason, ""),
                requireNonNullElse(words, ""),
                seen);
    }
}
