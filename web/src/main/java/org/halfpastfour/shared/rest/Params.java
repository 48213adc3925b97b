package org.halfpastfour.shared.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Values of the address and of fields; what is none is refused under its name. */
public final class Params {

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
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw wrong(field, none);
        }
    }

    /** A time of RFC 3339 with its offset, or null for none. */
    public static @Nullable Instant time(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException none) {
            throw wrong(field, none);
        }
    }

    private static InvalidInput wrong(String field, DateTimeException cause) {
        InvalidInput wrong = new InvalidInput(field, RestError.WRONG_TYPE.code(), Map.of("field", field));
        wrong.initCause(cause);
        return wrong;
    }
}
