package org.halfpastfour.signup.rest;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.BookSession;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /sessions/{id}/bookings}.
 *
 * @param household only needed when the children belong to two households of the caller
 * @param split whether the family may be taken one by one
 * @param order who goes first then; who is not named comes behind, in the order in which they were entered
 * @param exceptionReason staff only: why an age outside the session's is admitted
 */
public record NewBookingJson(
        @Nullable List<UUID> children,
        @Nullable List<UUID> guardians,
        @Nullable Boolean split,
        @Nullable List<UUID> order,
        @Nullable UUID household,
        @Nullable String exceptionReason) {

    BookSession command(SessionId session) {
        return new BookSession(
                session,
                household == null ? null : new HouseholdId(household),
                children == null
                        ? List.of()
                        : children.stream().map(ChildId::new).toList(),
                guardians == null
                        ? List.of()
                        : guardians.stream().map(AdultId::new).toList(),
                split != null && split,
                order == null ? List.of() : order,
                exceptionReason);
    }
}
