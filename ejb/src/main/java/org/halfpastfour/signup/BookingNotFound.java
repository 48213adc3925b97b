package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such booking, or who asks may not see it. */
public final class BookingNotFound extends NotFound {

    public static final String CODE = "booking-not-found";

    private static final long serialVersionUID = 1L;

    public BookingNotFound() {
        super(CODE, Map.of());
    }
}
