package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.calendar.OpenStep;

/** One home in which a step of the calendar has something to do: one piece of the work, done whole or not at all. */
public record StepAtHome(OpenStep step, UUID home) {}
