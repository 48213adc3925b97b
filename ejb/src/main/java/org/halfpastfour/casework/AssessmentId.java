package org.halfpastfour.casework;

import java.util.UUID;

/** Answers to an instrument, as they were given once. */
public record AssessmentId(UUID value) {

    public static AssessmentId of(UUID value) {
        return new AssessmentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
