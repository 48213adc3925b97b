package org.halfpastfour.family;

import java.time.Instant;

/** What the family answered last; an empty text means that there is nothing to say. */
public record HealthNoteView(String allergy, String medication, String instructions, Instant answeredAt) {}
