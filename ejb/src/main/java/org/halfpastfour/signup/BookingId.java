package org.halfpastfour.signup;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a booking. */
public record BookingId(UUID value) implements Serializable {

    public static BookingId of(UUID value) {
        return new BookingId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
