package org.halfpastfour.casework;

import java.util.UUID;

/** A contact with a client, as it was written once. */
public record ContactId(UUID value) {

    public static ContactId of(UUID value) {
        return new ContactId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
