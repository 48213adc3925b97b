package org.halfpastfour.programme;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a programme. */
public record ProgrammeId(UUID value) implements Serializable {

    public static ProgrammeId of(UUID value) {
        return new ProgrammeId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
