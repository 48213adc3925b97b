package org.halfpastfour.family;

import java.util.UUID;

/** Which child. */
public record ChildId(UUID value) {

    public static ChildId of(UUID value) {
        return new ChildId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
