package org.halfpastfour.casework;

import java.util.UUID;

/** One statement of an intake. */
public record IntakeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
