package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Instant;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class ArrivalRuleTest {

    private static final Instant OPENS = START.minusSeconds(3600);

    @Test
    void takesArrivalsFromAnHourBeforeTheStartToTheEnd() {
        assertThatCode(() -> check(OPENS, OPENS)).doesNotThrowAnyException();
        assertThatCode(() -> check(END.minusSeconds(1), END.minusSeconds(1))).doesNotThrowAnyException();
    }

    @Test
    void isOpenForAsLongAsItTakesArrivals() {
        SessionView session = MarkSamples.session(SessionState.PUBLISHED);
        assertThat(ArrivalRule.isOpen(session, OPENS)).isTrue();
        assertThat(ArrivalRule.isOpen(session, OPENS.minusSeconds(1))).isFalse();
        assertThat(ArrivalRule.isOpen(session, END)).isFalse();
        assertThat(ArrivalRule.isOpen(MarkSamples.session(SessionState.CANCELLED), START))
                .isFalse();
    }

    @Test
    void refusesWhoComesTooEarly() {
        Instant early = OPENS.minusSeconds(1);
        assertThatThrownBy(() -> check(early, early)).matches(AttendanceError.ATTENDANCE_NOT_OPEN::stopped);
    }

    @Test
    void refusesAnArrivalAfterTheEnd() {
        assertThatThrownBy(() -> check(END, END)).matches(AttendanceError.SESSION_OVER::stopped);
    }

    @Test
    void refusesAMomentThatLiesAheadOrBeforeTheDoorsOpened() {
        assertThatThrownBy(() -> check(START.plusSeconds(60), START)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> check(OPENS.minusSeconds(60), START)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesACancelledSession() {
        assertThatThrownBy(() -> ArrivalRule.check(MarkSamples.session(SessionState.CANCELLED), START, START))
                .matches(AttendanceError.SESSION_NOT_HELD::stopped);
    }

    private static void check(Instant at, Instant now) {
        ArrivalRule.check(MarkSamples.session(SessionState.PUBLISHED), at, now);
    }
}
