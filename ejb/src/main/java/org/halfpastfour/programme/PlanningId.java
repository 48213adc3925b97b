package org.halfpastfour.programme;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what was planned at one go. */
public record PlanningId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
