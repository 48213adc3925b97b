package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/** A place that was booked and left empty without a word, and what the family appealed. */
record NoShow(SessionId session, UUID participant, @Nullable NoShowAppeal appeal) {

    boolean counts() {
        return appeal == null || !appeal.isGranted();
    }
}
