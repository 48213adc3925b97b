package org.halfpastfour.notice;

import java.util.UUID;

/** Identifies what one household or one of the staff was told. */
public record MessageId(UUID value) {

    public static MessageId of(UUID value) {
        return new MessageId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
