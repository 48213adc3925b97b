package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Instant;
import org.halfpastfour.programme.SessionState;
import org.junit.jupiter.api.Test;

class AbsenceRuleTest {

    private static final Instant BEFORE = START.minusSeconds(1);

    @Test
    void letsParentsReportIllnessAndLeaveUntilTheStart() {
        assertThatCode(() -> notice(AbsenceKind.ILL, BEFORE)).doesNotThrowAnyException();
        assertThatCode(() -> notice(AbsenceKind.EXCUSED, BEFORE)).doesNotThrowAnyException();
    }

    @Test
    void refusesANoticeOnceTheSessionBegan() {
        assertThatThrownBy(() -> notice(AbsenceKind.ILL, START))
                .matches(AttendanceError.ABSENCE_NOTICE_TOO_LATE::stopped);
    }

    @Test
    void leavesAbsenceWithoutExcuseToTheStaff() {
        assertThatThrownBy(() -> notice(AbsenceKind.UNEXCUSED, BEFORE))
                .matches(AttendanceError.ABSENCE_KIND_FOR_STAFF::stopped);
    }

    private static void notice(AbsenceKind kind, Instant now) {
        AbsenceRule.checkNotice(MarkSamples.session(SessionState.PUBLISHED), kind, now);
    }
}
