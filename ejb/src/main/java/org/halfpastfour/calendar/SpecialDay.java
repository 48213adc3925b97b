package org.halfpastfour.calendar;

import java.time.LocalDate;

/** A day that the yearly announcement names: off although it may be a weekday, or worked although it is a weekend. */
public record SpecialDay(LocalDate date, Kind kind, String name) {

    /** Off, or worked. */
    public enum Kind {
        OFF,
        WORK
    }

    boolean isOff() {
        return kind == Kind.OFF;
    }
}
