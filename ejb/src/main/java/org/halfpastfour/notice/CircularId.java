package org.halfpastfour.notice;

import java.io.Serializable;
import java.util.UUID;

/** Identifies what staff wrote to several families. */
public record CircularId(UUID value) implements Serializable {

    public static CircularId of(UUID value) {
        return new CircularId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
