package org.halfpastfour.casework;

import java.util.UUID;

/** A round of training for peer volunteers. */
public record TrainingRoundId(UUID value) {

    public static TrainingRoundId of(UUID value) {
        return new TrainingRoundId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
