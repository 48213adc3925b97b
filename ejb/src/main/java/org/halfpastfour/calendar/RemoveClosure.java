package org.halfpastfour.calendar;

/** Takes a closure back; what it called off comes back where it can. */
public record RemoveClosure(ClosureId closure) implements ChangeCalendar {}
