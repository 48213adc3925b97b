package org.halfpastfour.casework;

import java.util.UUID;

/** A note on a case. */
public record NoteId(UUID value) {

    public static NoteId of(UUID value) {
        return new NoteId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
