package org.halfpastfour.casework;

import org.jspecify.annotations.Nullable;

/**
 * What the form of an assessment is filled with.
 *
 * @param first whether nothing was answered in the case before
 * @param corrects what is to be corrected, null for new answers
 * @param saved whether this very form was sent before
 */
public record AssessmentForm(
        ClientId client,
        String name,
        InstrumentView instrument,
        boolean first,
        @Nullable AssessmentView corrects,
        boolean saved) {}
