package org.halfpastfour.casework;

import java.util.UUID;

/** A guardian's consent that the case side reads the household's attendance. */
public record AttendanceConsentId(UUID value) {

    public static AttendanceConsentId of(UUID value) {
        return new AttendanceConsentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
