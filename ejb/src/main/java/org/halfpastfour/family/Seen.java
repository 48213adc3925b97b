package org.halfpastfour.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with the latest note about health.
 *
 * @param doubtful the same child's id where the question asked for a doubt and there may be one
 */
record Seen(
        Person person, @Nullable HealthNote note, @Nullable UUID doubtful) {}
