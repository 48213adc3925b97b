package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SessionExample.DAY;
import static org.halfpastfour.testing.HomeScene.ZONE;
import static org.halfpastfour.testing.HomeScene.at;

import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.junit.jupiter.api.Test;

class OfferPolicyTest {

    private final SessionView session = SessionExample.session().view();

    @Test
    void holdsAPlaceForFourHours() {
        assertThat(OfferPolicy.expires(session, at(DAY.minusDays(1), "20:00"), ZONE))
                .isEqualTo(at(DAY, "00:00"));
    }

    @Test
    void holdsAPlaceForHalfAnHourOnTheDay() {
        assertThat(OfferPolicy.expires(session, at(DAY, "00:00"), ZONE)).isEqualTo(at(DAY, "00:30"));
        assertThat(OfferPolicy.expires(session, at(DAY, "14:10"), ZONE)).isEqualTo(at(DAY, "14:40"));
    }

    @Test
    void holdsNoPlaceLongerThanUntilTheStart() {
        assertThat(OfferPolicy.expires(session, at(DAY, "16:20"), ZONE)).isEqualTo(at(DAY, "16:30"));
    }

    @Test
    void offersNothingOnceItBeganOrWasCancelled() {
        assertThat(OfferPolicy.mayOffer(session, at(DAY, "16:29"))).isTrue();
        assertThat(OfferPolicy.mayOffer(session, at(DAY, "16:30"))).isFalse();
        assertThat(OfferPolicy.mayOffer(
                        SessionExample.session().in(SessionState.CANCELLED).view(), at(DAY, "10:00")))
                .isFalse();
    }
}
