package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** Opens the form of an assessment, or of the correction of one, which is by the same instrument. */
public record OpenAssessmentForm(
        ClientId client,
        UUID attempt,
        InstrumentId instrument,
        @Nullable AssessmentId corrects) {

    public OpenAssessmentForm {
        new Checks()
                .notNull("client", client)
                .notNull("attempt", attempt)
                .notNull("instrument", instrument)
                .orThrow();
    }
}
