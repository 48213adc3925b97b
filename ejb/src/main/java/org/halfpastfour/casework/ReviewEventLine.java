package org.halfpastfour.casework;

import java.time.Instant;

/** What became of a review. */
public record ReviewEventLine(ReviewStep step, Instant at, String who, String words) {}
