package org.halfpastfour.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Text;

/** A file with the holidays of one year: JSON as it is shipped, or iCalendar as it is commonly published. */
final class CalendarFile {

    static final String FIELD = "file";
    static final int MOST_MEGABYTES = 10;

    private static final int LONGEST_SOURCE = 200;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CalendarFile() {}

    static CalendarYear read(byte[] content, String name) {
        String text = text(content);
        Announcement announcement = announcement(text);
        return announcement.complete(source(announcement, name));
    }

    private static Announcement announcement(String text) {
        if (text.startsWith("{")) {
            return HolidayJson.read(text);
        }
        if (text.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, "BEGIN:VCALENDAR".length())) {
            return HolidayICalendar.read(text);
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
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).strip();
        } catch (CharacterCodingException noText) {
            throw refused(CalendarError.NOT_A_CALENDAR_FILE);
        }
    }

    private static String source(Announcement announcement, String name) {
        String source = Text.line(announcement.paper().isEmpty() ? name : announcement.paper());
        return Text.cut(source, LONGEST_SOURCE);
    }

    static InvalidInput refused(CalendarError error) {
        return new InvalidInput(FIELD, error.code());
    }

    /** The place is counted from 1. */
    static InvalidInput unreadableDay(int place) {
        return new InvalidInput(FIELD, CalendarError.CALENDAR_DAY_UNREADABLE.code(), Arguments.of("place", place));
    }
}
