package org.halfpastfour.casework;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A contact with a client, or the correction of one, which stays.
 *
 * @param attempt the form that is sent: sent again, it is the same contact
 * @param place and whom, in words, or empty
 * @param reached of a letter whether it was sent
 * @param seen what was seen and said; of who was not reached it may be empty
 * @param agreed what comes next, or empty
 */
public record WriteContact(
        UUID attempt,
        ClientId client,
        ContactKind kind,
        Instant at,
        String place,
        String whom,
        boolean reached,
        String seen,
        String agreed,
        @Nullable ContactId corrects) {

    public static final int LONGEST_LINE = 100;
    public static final int LONGEST_SEEN = 4000;
    public static final int LONGEST_AGREED = 1000;

    public WriteContact {
        new Checks()
                .notNull("attempt", attempt)
                .notNull("client", client)
                .notNull("kind", kind)
                .notNull("at", at)
                .text("place", place, 0, LONGEST_LINE)
                .text("whom", whom, 0, LONGEST_LINE)
                .text("seen", seen, 0, LONGEST_SEEN)
                .text("agreed", agreed, 0, LONGEST_AGREED)
                .that(!reached || !Text.lines(seen).isEmpty(), "seen", CommonError.REQUIRED)
                .orThrow();
        place = Text.line(place);
        whom = Text.line(whom);
        seen = Text.lines(seen);
        agreed = Text.lines(agreed);
    }
}
