package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SessionExample.DAY;
import static org.halfpastfour.testing.HomeScene.at;

import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.junit.jupiter.api.Test;

class WindowRuleTest {

    private final SessionView session = SessionExample.session().view();

    @Test
    void isOpenFromItsOpeningUntilItsClosing() {
        assertThat(WindowRule.refuse(session, session.signupOpens(), false)).isEmpty();
        assertThat(WindowRule.refuse(session, session.signupCloses().minusMillis(1), false))
                .isEmpty();
    }

    @Test
    void tellsWhenItOpens() {
        assertThat(WindowRule.refuse(session, session.signupOpens().minusMillis(1), false))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.NOT_OPEN_YET);
                    assertThat(refusal.arguments()).containsEntry("opens", session.signupOpens());
                });
    }

    @Test
    void tellsWhenItClosed() {
        assertThat(WindowRule.refuse(session, session.signupCloses(), false))
                .map(Refusal::reason)
                .contains(Reason.CLOSED);
    }

    @Test
    void isOverOnceTheSessionBegan() {
        assertThat(WindowRule.refuse(session, at(DAY, "16:30"), false))
                .map(Refusal::reason)
                .contains(Reason.PAST);
    }

    @Test
    void staysOpenForTheHomesStaffUntilTheSessionEnds() {
        assertThat(WindowRule.refuse(session, at(DAY, "17:59"), true)).isEmpty();
        assertThat(WindowRule.refuse(session, at(DAY, "18:00"), true))
                .map(Refusal::reason)
                .contains(Reason.PAST);
    }

    @Test
    void opensForTheHomesStaffWhenItOpensForAll() {
        assertThat(WindowRule.refuse(session, session.signupOpens().minusMillis(1), true))
                .map(Refusal::reason)
                .contains(Reason.NOT_OPEN_YET);
    }

    @Test
    void isNotForACancelledSession() {
        SessionView cancelled =
                SessionExample.session().in(SessionState.CANCELLED).view();
        assertThat(WindowRule.refuse(cancelled, at(DAY, "10:00"), false))
                .map(Refusal::reason)
                .contains(Reason.CANCELLED);
    }
}
