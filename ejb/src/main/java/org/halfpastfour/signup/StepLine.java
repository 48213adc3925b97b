package org.halfpastfour.signup;

import java.time.Instant;

/** A session that goes or comes with a change of the calendar. Who is in it is said by no number here. */
public record StepLine(String home, String title, Instant start, Instant end) {}
