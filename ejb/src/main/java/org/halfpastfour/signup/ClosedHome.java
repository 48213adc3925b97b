package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.calendar.CallingOff;

/** One home in which a closure calls off what is planned: one piece of the work, done whole or not at all. */
public record ClosedHome(CallingOff closure, UUID home) {}
