package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SessionExample.DAY;
import static org.halfpastfour.testing.HomeScene.at;

import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can still be moved or cancelled as a whole. */
class SessionAheadTest {

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "PLANNED, 16:29, true",
        "PUBLISHED, 16:29, true",
        "PLANNED, 16:30, false",
        "PUBLISHED, 16:30, false",
        "PUBLISHED, 17:00, false",
        "HELD, 16:29, false",
        "CANCELLED, 16:29, false"
    })
    void aSessionIsAheadUntilItBegins(SessionState state, String moment, boolean ahead) {
        SessionView session =
                SessionExample.session().from("16:30", "18:00").in(state).view();
        assertThat(session.isAhead(at(DAY, moment))).isEqualTo(ahead);
    }
}
