package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.BookingState.CONFIRMED;
import static org.halfpastfour.signup.BookingState.OFFERED;
import static org.halfpastfour.signup.BookingState.WAITING;
import static org.halfpastfour.signup.SessionExample.DAY;
import static org.halfpastfour.testing.HomeScene.ZONE;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.Instant;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CancellationPolicyTest {

    private final SessionView session = SessionExample.session().view();

    @Test
    void isFreeUntilNoonOnTheDay() {
        assertThat(late(CONFIRMED, at(DAY.minusDays(1), "23:59"))).isFalse();
        assertThat(late(CONFIRMED, at(DAY, "12:00"))).isFalse();
        assertThat(late(CONFIRMED, at(DAY, "12:00").plusMillis(1))).isTrue();
        assertThat(late(CONFIRMED, at(DAY, "16:29"))).isTrue();
    }

    @Test
    void isNeverLateForWhoHasNoPlaceYet() {
        assertThat(late(WAITING, at(DAY, "16:00"))).isFalse();
        assertThat(late(OFFERED, at(DAY, "16:00"))).isFalse();
    }

    @Test
    void isFreeAsLongAsSomethingThatHappenedToThePlaceAllows() {
        Instant until = at(DAY, "14:40");
        assertThat(late(CONFIRMED, until, at(DAY, "14:40"))).isFalse();
        assertThat(late(CONFIRMED, until, at(DAY, "14:40").plusMillis(1))).isTrue();
    }

    @Test
    void aPlaceTakenAtNightMayBeGivenBackHalfAnHourAfterTheMorningBegan() {
        assertThat(freeAfterAccepting("14:10")).isEqualTo(at(DAY, "14:40"));
        assertThat(freeAfterAccepting("23:00")).isEqualTo(at(DAY.plusDays(1), "07:30"));
        assertThat(freeAfterAccepting("05:00")).isEqualTo(at(DAY, "07:30"));
        assertThat(freeAfterAccepting("21:20")).isEqualTo(at(DAY.plusDays(1), "07:20"));
    }

    @Test
    void isNoShorterFreeBecauseSomethingHappened() {
        assertThat(late(CONFIRMED, at(DAY.minusDays(1), "09:00"), at(DAY, "12:00")))
                .isFalse();
    }

    @Test
    void isNoCancellationOnceTheSessionBegan() {
        assertThatCode(() -> CancellationPolicy.mustNotHaveBegun(session, at(DAY, "16:29")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CancellationPolicy.mustNotHaveBegun(session, at(DAY, "16:30")))
                .matches(SignUpError.SESSION_UNDER_WAY::stopped);
    }

    private static Instant freeAfterAccepting(String time) {
        return CancellationPolicy.freeAfterAccepting(at(DAY, time), ZONE, PolicyValues.usual());
    }

    private boolean late(BookingState before, Instant now) {
        return late(before, null, now);
    }

    private boolean late(BookingState before, @Nullable Instant freeUntil, Instant now) {
        return CancellationPolicy.isLate(before, freeUntil, session, now, ZONE, PolicyValues.usual());
    }
}
