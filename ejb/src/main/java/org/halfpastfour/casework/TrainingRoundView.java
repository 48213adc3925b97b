package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * A round of training.
 *
 * @param passed who passed it, by name, as far as who asks may see them
 */
public record TrainingRoundView(
        TrainingRoundId id, String district, String name, LocalDate from, LocalDate to, List<String> passed) {

    public TrainingRoundView {
        passed = List.copyOf(passed);
    }
}
