package org.halfpastfour.calendar;

import java.util.List;

/**
 * A year as a file gives it, and what importing it changes.
 *
 * @param replaces whether the year was announced before
 * @param notUnderstood the file's lines that are not taken over, of whatever year
 */
public record CalendarImport(
        CalendarYear year, boolean replaces, CalendarChange change, List<UnreadLine> notUnderstood) {}
