package org.halfpastfour.rollover;

import java.io.Serializable;
import java.util.UUID;

/** Identifies the question whether a child stays in a class. */
public record StayId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
