package org.halfpastfour.shared.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Values of the address and of fields; what is none is refused under its name. */
public final class Params {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;
    private static final int LONGEST_TEXT = 100;

    private Params() {}

    public static @Nullable UUID id(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : Ids.parse(field, text);
    }

    /** A date such as 2026-11-23, or the one to take when there is none. */
    public static LocalDate date(String field, @Nullable String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            new Checks()
                    .that(isInReach(date.getYear()), field, RestError.DATE_OUT_OF_RANGE)
                    .orThrow();
            return date;
        } catch (DateTimeException none) {
            throw wrong(field, none);
        }
    }

    /** A moment in a body, or null for none; refused before the year 2000 and after 2100. */
    public static @Nullable Instant moment(String field, @Nullable OffsetDateTime time) {
        if (time == null) {
            return null;
        }
        new Checks()
                .that(isInReach(time.getYear()), field, RestError.DATE_OUT_OF_RANGE)
                .orThrow();
        return time.toInstant();
    }

    /** A whole number, or the one to take when there is none. */
    public static int number(String field, @Nullable String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw wrong(field, none);
        }
    }

    /** What to search for, of at most 100 characters; empty for nothing. */
    public static String text(String field, @Nullable String text) {
        new Checks().text(field, text, 0, LONGEST_TEXT).orThrow();
        return text == null ? "" : text;
    }

    /** Which part of a list is asked for: {@code limit} and {@code after}. */
    public static PageRequest page(@Nullable String limit, @Nullable String after) {
        return new PageRequest(number("limit", limit, PageRequest.USUAL), after);
    }

    private static boolean isInReach(int year) {
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    private static InvalidInput wrong(String field, RuntimeException cause) {
        InvalidInput wrong = new InvalidInput(field, RestError.WRONG_TYPE.code(), Map.of("field", field));
        wrong.initCause(cause);
        return wrong;
    }
}
