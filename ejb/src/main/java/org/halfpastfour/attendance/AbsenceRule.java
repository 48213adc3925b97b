package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.programme.SessionView;

/** Parents tell, and take back, before the start that a child is ill or excused; the home's staff records any kind at any time. */
final class AbsenceRule {

    private AbsenceRule() {}

    static void checkNotice(SessionView session, AbsenceKind kind, Instant now) {
        if (kind == AbsenceKind.UNEXCUSED) {
            throw AttendanceError.ABSENCE_KIND_FOR_STAFF.told();
        }
        checkInTime(session, now);
    }

    static void checkInTime(SessionView session, Instant now) {
        if (!now.isBefore(session.start())) {
            throw AttendanceError.ABSENCE_NOTICE_TOO_LATE.told(session.start());
        }
    }
}
