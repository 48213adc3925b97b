package org.halfpastfour.shared.rest;

import java.util.regex.Pattern;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What names a request that may be sent again: 8–64 printable characters. */
public final class IdempotencyKey {

    /** Where it stands. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{8,64}");

    private IdempotencyKey() {}

    /** The key, or null for none; one that is none is refused under the name of the header. */
    public static @Nullable String checked(@Nullable String key) {
        if (key != null && !PRINTABLE.matcher(key).matches()) {
            throw new InvalidInput(HEADER, RestError.IDEMPOTENCY_KEY_INVALID.code());
        }
        return key;
    }
}
