package org.halfpastfour.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/** Reads the files in which the city office gets the days of a year. They are put in by the one step that changes the calendar. */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class CalendarFiles {

    /** Days and lines of a file that can be read. */
    public static final int MOST_DAYS = Announcement.MOST;

    @Inject
    CalendarRecords book;

    @Inject
    Clock clock;

    /** The years of which one can be imported, and what is not understood. Refused: more than 10 MB, more days than can be looked through, and no calendar. */
    public CalendarContents read(byte[] content, String name) {
        return CalendarFile.read(content, name, clock);
    }

    /** One of the file's years, as it can be put in. */
    public CalendarImport year(byte[] content, String name, int year) {
        CalendarContents contents = read(content, name);
        CalendarYear chosen = contents.year(year)
                .orElseThrow(() -> new InvalidInput(
                        CalendarFile.FIELD, CalendarError.CALENDAR_YEAR_MISSING.code(), Arguments.of("year", year)));
        return new CalendarImport(
                new ImportYear(chosen), book.holidays().year(year).announced(), contents.notUnderstood());
    }
}
