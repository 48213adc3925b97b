package org.halfpastfour.attendance;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.Constraints;

/** What the database refuses of marks, closings and of what is settled at the door, and what is told then. */
final class AttendanceConstraints {

    static final Constraints KNOWN = Constraints.of(
            telling("attendance_change_day_open", AttendanceError.DAY_IS_OVER),
            telling("day_closing_once", AttendanceError.DAY_IS_OVER),
            telling("day_closing_nobody_in", AttendanceError.SOMEBODY_STILL_IN),
            telling("day_closing_accounted", AttendanceError.NOT_ACCOUNTED_FOR),
            telling("door_moment_open_key", AttendanceError.MOMENT_ASKED_ALREADY));

    private AttendanceConstraints() {}
}
