package org.halfpastfour.programme;

import java.util.List;
import org.halfpastfour.shared.Checks;

/** What holds of all the sessions that a series makes at once. */
final class NewSessions {

    private NewSessions() {}

    /** @param dates the field that says on which dates */
    static void check(List<Session> made, String dates) {
        new Checks()
                .that(!made.isEmpty(), dates, ProgrammeError.NO_DATE_LEFT)
                .that(
                        made.stream().allMatch(Session::canBeSignedUpFor),
                        "signupOpens",
                        ProgrammeError.SIGN_UP_OPENS_TOO_LATE)
                .orThrow();
    }
}
