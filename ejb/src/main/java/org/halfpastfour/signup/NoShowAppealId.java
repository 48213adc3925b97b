package org.halfpastfour.signup;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an appeal. */
public record NoShowAppealId(UUID value) implements Serializable {

    public static NoShowAppealId of(UUID value) {
        return new NoShowAppealId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
