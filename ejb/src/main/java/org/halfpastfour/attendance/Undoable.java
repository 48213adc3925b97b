package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param until when its latest mark can be undone no more; null when it cannot
 * @param waiting who told to come for a child that is in
 * @param wantedAt since when a colleague is asked to the door; null where nobody is
 */
record Undoable(
        Attendance line,
        @Nullable Instant until,
        List<WaitingAdult> waiting,
        @Nullable Instant wantedAt) {

    Undoable with(List<WaitingAdult> told, @Nullable Instant wanted) {
        return new Undoable(line, until, told, wanted);
    }

    static Undoable of(Attendance line, @Nullable AttendanceChange latest) {
        return new Undoable(line, latest == null || !latest.canBeUndone() ? null : latest.undoUntil(), List.of(), null);
    }

    static Undoable of(Attendance line, @Nullable String kind, @Nullable Instant changedAt) {
        return new Undoable(
                line,
                kind == null || changedAt == null || !ChangeKind.valueOf(kind).canBeUndone()
                        ? null
                        : changedAt.plus(AttendanceChange.UNDOABLE),
                List.of(),
                null);
    }
}
