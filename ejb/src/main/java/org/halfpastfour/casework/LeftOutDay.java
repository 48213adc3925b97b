package org.halfpastfour.casework;

import java.time.LocalDate;

/**
 * A day on which a meeting would have been, and is not.
 *
 * @param detail the name of the holiday, or what the closure is for; else empty
 */
public record LeftOutDay(LocalDate date, Why why, String detail) {

    /** Why a day is left out; the last one is for families, leaders and rooms alike. */
    public enum Why {
        HOLIDAY,
        CLOSED,
        NOT_FREE
    }
}
