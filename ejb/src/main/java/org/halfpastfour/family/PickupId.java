package org.halfpastfour.family;

import java.util.UUID;

/** Which pick-up authority, allowed or forbidden. */
public record PickupId(UUID value) {

    public static PickupId of(UUID value) {
        return new PickupId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
