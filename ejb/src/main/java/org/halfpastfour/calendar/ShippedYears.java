package org.halfpastfour.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** The years that come with the product. */
final class ShippedYears {

    private static final int FIRST = 2024;
    private static final int LAST = 2026;
    private static final List<CalendarYear> ALL =
            IntStream.rangeClosed(FIRST, LAST).mapToObj(ShippedYears::read).toList();

    private ShippedYears() {}

    static List<CalendarYear> all() {
        return ALL;
    }

    /** Not announced where none is shipped. */
    static CalendarYear of(int number) {
        return ALL.stream()
                .filter(year -> year.year() == number)
                .findFirst()
                .orElseGet(() -> CalendarYear.notAnnounced(number));
    }

    private static CalendarYear read(int year) {
        String file = "/calendar/holidays-" + year + ".json";
        try (InputStream content = ShippedYears.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException(file + " is not shipped");
            }
            return CalendarFile.shipped(content.readAllBytes(), file).year(year).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
