package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.BookingState.CANCELLED;
import static org.halfpastfour.signup.BookingState.CONFIRMED;
import static org.halfpastfour.signup.BookingState.LATE_CANCELLED;
import static org.halfpastfour.signup.BookingState.OFFERED;
import static org.halfpastfour.signup.BookingState.WAITING;
import static org.halfpastfour.signup.SessionExample.DAY;
import static org.halfpastfour.testing.HomeScene.ZONE;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.Instant;
import org.halfpastfour.programme.SessionView;
import org.junit.jupiter.api.Test;

class CancellationPolicyTest {

    private final SessionView session = SessionExample.session().view();

    @Test
    void isFreeUntilNoonOnTheDay() {
        assertThat(ending(CONFIRMED, at(DAY.minusDays(1), "23:59"))).isEqualTo(CANCELLED);
        assertThat(ending(CONFIRMED, at(DAY, "12:00"))).isEqualTo(CANCELLED);
        assertThat(ending(CONFIRMED, at(DAY, "12:00").plusMillis(1))).isEqualTo(LATE_CANCELLED);
        assertThat(ending(CONFIRMED, at(DAY, "16:29"))).isEqualTo(LATE_CANCELLED);
    }

    @Test
    void isNeverLateForWhoHasNoPlaceYet() {
        assertThat(ending(WAITING, at(DAY, "16:00"))).isEqualTo(CANCELLED);
        assertThat(ending(OFFERED, at(DAY, "16:00"))).isEqualTo(CANCELLED);
    }

    @Test
    void isNoCancellationOnceTheSessionBegan() {
        assertThatThrownBy(() -> ending(CONFIRMED, at(DAY, "16:30"))).isInstanceOf(SessionUnderWay.class);
    }

    private BookingState ending(BookingState before, Instant now) {
        return CancellationPolicy.ending(before, session, now, ZONE);
    }
}
