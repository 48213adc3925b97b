package org.halfpastfour.calendar;

import java.util.UUID;

/** Which term. */
public record TermId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
