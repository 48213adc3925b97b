package org.halfpastfour.calendar;

import java.util.UUID;

/** Which change of the calendar. */
public record CalendarStepId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
