package org.halfpastfour.placing;

import java.util.UUID;

/** Which round of wishes. */
public record WishRoundId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
