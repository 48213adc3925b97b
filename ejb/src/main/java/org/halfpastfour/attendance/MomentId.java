package org.halfpastfour.attendance;

import java.util.UUID;

/** What is to be settled at the door before a child leaves. */
public record MomentId(UUID value) {

    public static MomentId of(UUID value) {
        return new MomentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
