package org.halfpastfour.calendar;

import java.time.Clock;
import java.time.Duration;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Deadline;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Text;

/** A file with the holidays of a year or several: JSON as it is shipped, or iCalendar as its many makers write it. */
final class CalendarFile {

    static final String FIELD = "file";
    static final int MOST_MEGABYTES = 10;

    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int LONGEST_SOURCE = 200;
    private static final String BEGINNING = "BEGIN:VCALENDAR";

    private CalendarFile() {}

    /** Times without a zone, and those of other zones, are read as the clocks of this one's zone show them. */
    static CalendarContents read(byte[] content, String name, Clock clock) {
        return read(content, name, clock, Deadline.in(LONGEST));
    }

    static CalendarContents read(byte[] content, String name, Clock clock, Deadline deadline) {
        return contents(announcement(text(content), clock, deadline), name);
    }

    static CalendarContents shipped(byte[] content, String name) {
        return contents(HolidayJson.read(text(content), Deadline.in(LONGEST)), name);
    }

    private static CalendarContents contents(Announcement announcement, String name) {
        String source = Text.line(announcement.paper().isEmpty() ? name : announcement.paper());
        return announcement.contents(Text.cut(source, LONGEST_SOURCE));
    }

    private static Announcement announcement(String text, Clock clock, Deadline deadline) {
        if (text.startsWith("{") || text.startsWith("[")) {
            return HolidayJson.read(text, deadline);
        }
        if (text.regionMatches(true, 0, BEGINNING, 0, BEGINNING.length())) {
            return HolidayICalendar.read(text, clock, deadline);
        }
        throw refused(CalendarError.NOT_A_CALENDAR_FILE);
    }

    private static String text(byte[] content) {
        if (content.length == 0) {
            throw refused(CalendarError.FILE_EMPTY);
        }
        if (content.length > MOST_MEGABYTES * 1024 * 1024) {
            throw new InvalidInput(FIELD, CalendarError.FILE_TOO_LARGE.code(), Arguments.of("most", MOST_MEGABYTES));
        }
        return CalendarText.of(content).orElseThrow(() -> refused(CalendarError.NOT_A_CALENDAR_FILE));
    }

    static void mustBeBefore(Deadline deadline) {
        if (deadline.isOver()) {
            throw new InvalidInput(
                    FIELD, CalendarError.FILE_TAKES_TOO_LONG.code(), Arguments.of("most", LONGEST.toSeconds()));
        }
    }

    static InvalidInput refused(CalendarError error) {
        return new InvalidInput(FIELD, error.code());
    }
}
