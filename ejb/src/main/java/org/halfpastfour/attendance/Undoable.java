package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param until when its latest mark can be undone no more; null when it cannot
 * @param waiting who told to come for a child that is in
 */
record Undoable(Attendance line, @Nullable Instant until, List<WaitingAdult> waiting) {

    Undoable with(List<WaitingAdult> told) {
        return new Undoable(line, until, told);
    }

    static Undoable of(Attendance line, @Nullable AttendanceChange latest) {
        return new Undoable(line, latest == null || !latest.canBeUndone() ? null : latest.undoUntil(), List.of());
    }

    static Undoable of(Attendance line, @Nullable String kind, @Nullable Instant changedAt) {
        return new Undoable(
                line,
                kind == null || changedAt == null || !ChangeKind.valueOf(kind).canBeUndone()
                        ? null
                        : changedAt.plus(AttendanceChange.UNDOABLE),
                List.of());
    }
}
