package org.halfpastfour.casework;

import java.util.UUID;

/** A group of families that goes through a template together. */
public record GroupId(UUID value) {

    public static GroupId of(UUID value) {
        return new GroupId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
