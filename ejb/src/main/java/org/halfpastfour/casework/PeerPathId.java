package org.halfpastfour.casework;

import java.util.UUID;

/** One way of a client to helping others, from its beginning until it is stopped. */
public record PeerPathId(UUID value) {

    public static PeerPathId of(UUID value) {
        return new PeerPathId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
