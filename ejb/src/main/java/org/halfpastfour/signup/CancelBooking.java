package org.halfpastfour.signup;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Takes a place back. From a family it is the family's doing; from the home's staff it is the home's, unless they say that
 * the family asked for it.
 *
 * @param familyAsked that staff only write down what the family told them; then it is late when the family is late
 * @param reason of the home, in words that the family reads
 */
public record CancelBooking(
        BookingId booking, boolean familyAsked, @Nullable String reason) {

    public CancelBooking {
        reason = reason == null || reason.isBlank() ? null : Text.line(reason);
        new Checks().notNull("booking", booking).text("reason", reason, 0, 200).orThrow();
    }

    /** The home takes somebody off, and says why. */
    public static CancelBooking takenOff(BookingId booking, String reason) {
        new Checks().text("reason", reason, 1, 200).orThrow();
        return new CancelBooking(booking, false, reason);
    }

    /** Staff write down that the family cancelled. */
    public static CancelBooking askedFor(BookingId booking) {
        return new CancelBooking(booking, true, null);
    }

    static CancelBooking of(BookingId booking) {
        return new CancelBooking(booking, false, null);
    }
}
