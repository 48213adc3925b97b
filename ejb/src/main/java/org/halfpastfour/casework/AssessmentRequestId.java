package org.halfpastfour.casework;

import java.util.UUID;

/** One time that a client was asked to answer an instrument on the own page. */
public record AssessmentRequestId(UUID value) {

    public static AssessmentRequestId of(UUID value) {
        return new AssessmentRequestId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
