package org.halfpastfour.casework;

import java.util.UUID;

/** One time that a client was sent on to a service. */
public record ReferralId(UUID value) {

    public static ReferralId of(UUID value) {
        return new ReferralId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
