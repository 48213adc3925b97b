package org.halfpastfour.attendance.ui;

import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** What a tap on the board asks for, and how the answer is shown: the board looks again, a refusal is told. */
final class BoardDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Attendances attendances;
    private final Words words;
    private final Errors errors;
    private final transient Clock clock;
    private final transient Runnable refresh;

    BoardDesk(Attendances attendances, Words words, Errors errors, Clock clock, Runnable refresh) {
        this.attendances = attendances;
        this.words = words;
        this.errors = errors;
        this.clock = clock;
        this.refresh = refresh;
    }

    Attendances attendances() {
        return attendances;
    }

    Words words() {
        return words;
    }

    Errors errors() {
        return errors;
    }

    Clock clock() {
        return clock;
    }

    void refresh() {
        refresh.run();
    }

    void arrive(SessionView session, BoardRow row) {
        mark(() -> attendances.arrive(new MarkArrival(session.id(), id(row), null)));
    }

    /** Of a child it is asked first who collects it; an adult who came along just leaves. */
    void leave(SessionView session, BoardRow row) {
        if (row.child()) {
            new LeaveSheet(this, session, row).open();
        } else {
            mark(() -> attendances.depart(new MarkDeparture(session.id(), id(row), null, null, false)));
        }
    }

    void absent(SessionView session, BoardRow row, AbsenceKind kind) {
        mark(() -> attendances.absent(new MarkAbsence(session.id(), id(row), kind)));
    }

    void undo(SessionView session, BoardRow row) {
        mark(() -> attendances.undo(session.id(), id(row)));
    }

    void more(SessionView session, BoardRow row) {
        new MoreSheet(this, session, row).open();
    }

    void correct(SessionView session, BoardRow row) {
        new CorrectionDialog(this, session, row).open();
    }

    void contacts(SessionView session, UUID child, String name) {
        new ContactSheet(this, session.id(), ChildId.of(child), name).open();
    }

    static ChildId id(BoardRow row) {
        return ChildId.of(row.participant());
    }

    private void mark(Supplier<BoardRow> step) {
        try {
            var unused = step.get();
        } catch (RuntimeException refused) {
            Notices.refused(errors.text(refused));
        }
        refresh();
    }
}
