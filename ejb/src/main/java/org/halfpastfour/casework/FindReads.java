package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Objects;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the log of the case side.
 *
 * @param days at most a year of them
 * @param caseNumber of the one case, as it stands there, or empty for all
 * @param reader who read or did it; null for all
 */
public record FindReads(
        DateRange days, String caseNumber, @Nullable AccountId reader, LogKind kind) {

    public static final int LONGEST_DAYS = 366;

    public FindReads {
        new Checks()
                .notNull("days", days)
                .text("caseNumber", caseNumber, 0, 30)
                .notNull("kind", kind)
                .orThrow();
        LocalDate to = Objects.requireNonNullElse(days.to(), days.from());
        new Checks()
                .that(
                        !to.isAfter(days.from().plusDays(LONGEST_DAYS)),
                        "to",
                        CaseError.SEARCH_TOO_LONG,
                        Arguments.of("days", LONGEST_DAYS))
                .orThrow();
        caseNumber = Text.line(caseNumber);
    }

    /** All that was read and done on these days. */
    public static FindReads on(DateRange days) {
        return new FindReads(days, "", null, LogKind.ALL);
    }
}
