package org.halfpastfour.programme;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a session. */
public record SessionId(UUID value) implements Serializable {

    public static SessionId of(UUID value) {
        return new SessionId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
