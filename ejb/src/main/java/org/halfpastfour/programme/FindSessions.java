package org.halfpastfour.programme;

import java.time.LocalDate;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Asks for sessions of some days, both inside, in order of time.
 *
 * @param home null for all homes
 * @param kind null for all kinds
 * @param after the id of the last session already known, or null to start at the beginning
 * @param limit 1 to 200
 */
public record FindSessions(
        @Nullable HomeId home,
        LocalDate from,
        LocalDate to,
        @Nullable SessionKind kind,
        @Nullable String after,
        int limit) {

    private static final int LONGEST_DAYS = 400;

    public FindSessions {
        new Checks()
                .notNull("from", from)
                .notNull("to", to)
                .that(from == null || to == null || !to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .that(
                        from == null || to == null || !to.isAfter(from.plusDays(LONGEST_DAYS)),
                        "to",
                        ProgrammeError.TOO_MANY_DATES)
                .number("limit", limit, 1, PageRequest.MOST)
                .orThrow();
    }
}
