package org.halfpastfour.calendar;

import java.util.UUID;

/** Which local closure. */
public record ClosureId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
