package org.halfpastfour.casework;

import java.util.UUID;

/** A family repair session. */
public record RepairId(UUID value) {

    public static RepairId of(UUID value) {
        return new RepairId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
