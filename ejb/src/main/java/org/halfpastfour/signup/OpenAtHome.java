package org.halfpastfour.signup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/**
 * What may have to be seen to at a home from a day on.
 *
 * @param here sessions to which somebody came who is still in
 * @param untold what ended by the home's doing, so far as the family was not reached
 * @param suspects bookings of which a rule may say something else than before, and whether a consent ended
 */
record OpenAtHome(
        HomeId home, LocalDate from, Set<SessionId> here, List<BookingId> untold, Map<UUID, Boolean> suspects) {

    /** Whether the suspects of this session are among these. */
    boolean covers(SessionView session) {
        return session.home().equals(home) && !session.date().isBefore(from);
    }
}
