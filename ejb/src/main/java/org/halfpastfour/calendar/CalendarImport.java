package org.halfpastfour.calendar;

import java.util.List;

/**
 * A year as a file gives it.
 *
 * @param replaces whether the year was announced before
 * @param notUnderstood the file's lines that are not taken over, of whatever year
 */
public record CalendarImport(ImportYear change, boolean replaces, List<UnreadLine> notUnderstood) {

    public CalendarYear year() {
        return change.year();
    }
}
