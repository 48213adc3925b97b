package org.halfpastfour.signup;

import java.time.LocalDate;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a household could book on some days, both inside.
 *
 * @param home null for the household's own
 * @param kind null for all kinds
 * @param child null for all children of the household
 */
public record FindOfferings(
        HouseholdId household,
        @Nullable HomeId home,
        LocalDate from,
        LocalDate to,
        @Nullable SessionKind kind,
        @Nullable ChildId child) {

    public FindOfferings {
        new Checks()
                .notNull("household", household)
                .notNull("from", from)
                .notNull("to", to)
                .that(from == null || to == null || !to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .orThrow();
    }
}
