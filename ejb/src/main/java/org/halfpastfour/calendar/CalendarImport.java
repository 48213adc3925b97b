package org.halfpastfour.calendar;

/**
 * A year as a file gives it, and what importing it changes.
 *
 * @param replaces whether the year was announced before
 */
public record CalendarImport(CalendarYear year, boolean replaces, CalendarChange change) {}
