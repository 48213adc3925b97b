package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** After which line of a log the next part begins. */
record LogCursor(String at, UUID id) {

    private static final LogCursor BEGINNING = new LogCursor("2000-01-01T00:00:00Z", new UUID(0, 0));

    static LogCursor of(@Nullable String text) {
        if (text == null) {
            return BEGINNING;
        }
        int space = text.indexOf(' ');
        if (space < 0 || !text.substring(0, space).matches("[0-9T:.-]{10,40}Z")) {
            throw new InvalidInput("after", CommonError.NOT_A_CURSOR.code());
        }
        return new LogCursor(text.substring(0, space), Ids.parse("after", text.substring(space + 1)));
    }
}
