package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;

/**
 * Looks for times of a family repair session.
 *
 * @param minutes of the session, 30 to 240
 * @param to inside; at most four weeks after the first day
 * @param withChildren whether they are to come; of a family without a consent that makes no difference
 */
public record FindSlots(
        ClientId client, UUID household, HomeId home, int minutes, LocalDate from, LocalDate to, boolean withChildren) {

    static final int SHORTEST = 30;
    static final int LONGEST = 240;
    static final int MOST_DAYS = 28;

    public FindSlots {
        new Checks()
                .notNull("client", client)
                .notNull("household", household)
                .notNull("home", home)
                .that(minutes >= SHORTEST, "minutes", CaseError.SESSION_TOO_SHORT, Arguments.of("least", SHORTEST))
                .that(minutes <= LONGEST, "minutes", CaseError.SESSION_TOO_LONG, Arguments.of("most", LONGEST))
                .notNull("from", from)
                .notNull("to", to)
                .that(from == null || to == null || !to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .that(
                        from == null || to == null || to.isBefore(from.plusDays(MOST_DAYS)),
                        "to",
                        CaseError.SEARCH_TOO_LONG,
                        Arguments.of("days", MOST_DAYS))
                .orThrow();
    }
}
