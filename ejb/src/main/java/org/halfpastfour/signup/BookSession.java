package org.halfpastfour.signup;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Asks for places in one session.
 *
 * @param household null when the participants belong to one household only that who asks may act for
 * @param guardians adults who come too; each takes a place
 * @param split whether each participant may be taken alone
 * @param order who goes first then; who is not named comes behind, in the order in which they were entered
 * @param exceptionReason why a child outside the ages comes all the same; from the home's staff only
 */
public record BookSession(
        SessionId session,
        @Nullable HouseholdId household,
        List<ChildId> children,
        List<AdultId> guardians,
        boolean split,
        List<UUID> order,
        @Nullable String exceptionReason) {

    public BookSession(
            SessionId session,
            @Nullable HouseholdId household,
            List<ChildId> children,
            List<AdultId> guardians,
            boolean split,
            @Nullable String exceptionReason) {
        this(session, household, children, guardians, split, List.of(), exceptionReason);
    }

    public BookSession {
        children = BookingInput.distinct(children);
        guardians = BookingInput.distinct(guardians);
        order = BookingInput.distinct(order);
        exceptionReason = exceptionReason == null || exceptionReason.isBlank() ? null : Text.line(exceptionReason);
        BookingInput.check(children, guardians, order)
                .notNull("session", session)
                .text("exceptionReason", exceptionReason, 0, 200)
                .orThrow();
    }
}
