package org.halfpastfour.calendar;

import java.util.UUID;

/** Which school year. */
public record SchoolYearId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
