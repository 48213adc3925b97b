package org.halfpastfour.signup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session that a change of the calendar leaves out.
 *
 * @param code {@code kept} where the home has decided so, otherwise why it cannot come
 * @param detail the home's reason, or of the code; may be empty
 */
public record StayingLine(
        String home,
        String title,
        Instant start,
        Instant end,
        String code,
        @Nullable String detail) {

    static final String KEPT = "kept";

    public boolean isKept() {
        return KEPT.equals(code);
    }
}
