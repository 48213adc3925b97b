package org.halfpastfour.calendar;

/** Puts the days of a year in the place of what was known of it: of a file that was read, or as they were before. */
public record ImportYear(CalendarYear year) implements ChangeCalendar {}
