package org.halfpastfour.placing;

import java.util.UUID;

/** Which list of wishes. */
public record WishListId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
