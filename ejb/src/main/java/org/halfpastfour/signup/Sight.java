package org.halfpastfour.signup;

import java.util.Set;
import java.util.function.Predicate;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * Of two households of one child neither learns what the other one does: who asks for a household is told of its own
 * bookings, and of those at homes where one is staff; and never of a child hidden from who asks, nor of who goes with it.
 *
 * @param household null when nobody in particular asks, and everything is told
 * @param unseen bookings of hidden children and of the adults who go with them
 * @param offeredUnseen bookings offered together with those of a child for whom who asks may not decide: who cannot take the offer is not told of it
 * @param served whether who asks does so as staff of the session's home
 */
record Sight(
        @Nullable HouseholdId household,
        Set<BookingId> unseen,
        Set<BookingId> offeredUnseen,
        Predicate<SessionView> served) {

    /** For what the house works out by itself. */
    static final Sight OF_EVERYTHING = new Sight(null, Set.of(), Set.of(), session -> false);

    boolean tells(LiveEntry entry, SessionView session) {
        return !unseen.contains(entry.booking())
                && (household == null || entry.household().equals(household) || served.test(session));
    }

    /** Of an offered booking: neither it nor its offer is shown. */
    boolean keepsBack(BookingId booking) {
        return unseen.contains(booking) || offeredUnseen.contains(booking);
    }

    /** As it may be told: an offer that is not shown is still a wait. */
    BookingState told(BookingId booking, BookingState state) {
        return offeredUnseen.contains(booking) ? BookingState.WAITING : state;
    }
}
