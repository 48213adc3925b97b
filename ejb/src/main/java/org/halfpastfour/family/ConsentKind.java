package org.halfpastfour.family;

import java.time.LocalDate;

/** What a guardian agrees to, each with texts of its own; one that is not needed is asked for and turns nobody away. */
public enum ConsentKind {
    PARTICIPATION,
    SENSITIVE_DATA,
    EMERGENCY_CARE,
    PHOTOS,
    LEAVES_ALONE,
    /** Events away from the home. */
    TRIPS;

    /** Whether a child takes part in nothing without it. */
    public boolean isNeeded() {
        return this == PARTICIPATION || this == SENSITIVE_DATA;
    }

    /** Until the fourteenth birthday the law asks for a separate consent to sensitive data. */
    public boolean isAskedOf(LocalDate birthDate, LocalDate on) {
        return this != SENSITIVE_DATA
                || birthDate.plusYears(Child.NEEDS_OWN_CONSENT_AT).isAfter(on);
    }
}
