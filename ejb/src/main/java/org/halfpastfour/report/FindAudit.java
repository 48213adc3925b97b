package org.halfpastfour.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Asks who did what on some days, both inside.
 *
 * @param who the name with which somebody signs in, or a part of the name of an account or of a member of staff; empty for
 *     everybody
 * @param home of which the thing is to which something was done
 */
public record FindAudit(
        LocalDate from,
        LocalDate to,
        String who,
        @Nullable String action,
        @Nullable AuditedThing thing,
        @Nullable UUID home) {

    public static final int MOST_DAYS = 366;
    private static final int LONGEST_NAME = 60;

    public FindAudit {
        new Checks()
                .that(!to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .that(
                        ChronoUnit.DAYS.between(from, to) < MOST_DAYS,
                        "from",
                        ReportError.TOO_MANY_DAYS,
                        Arguments.of("most", MOST_DAYS))
                .text("who", who, 0, LONGEST_NAME)
                .orThrow();
        who = Text.line(who);
    }

    /** For the log itself, which names nobody. */
    String described() {
        return from + " " + to
                + (who.isEmpty() ? "" : " by name")
                + (action == null ? "" : " action " + action)
                + (thing == null ? "" : " thing " + thing)
                + (home == null ? "" : " home " + home);
    }
}
