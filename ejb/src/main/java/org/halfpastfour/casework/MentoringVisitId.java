package org.halfpastfour.casework;

import java.util.UUID;

/** A visit that the two of a pair made together. */
public record MentoringVisitId(UUID value) {

    public static MentoringVisitId of(UUID value) {
        return new MentoringVisitId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
