package org.halfpastfour.family;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be one person, side by side.
 *
 * @param held whether the newer one waits for the answer and takes part in nothing until then
 * @param foundAt when the question was put; null when both were in the books already
 */
public record AlikePair(
        PersonCard newer,
        PersonCard known,
        boolean held,
        @Nullable Instant foundAt) {}
