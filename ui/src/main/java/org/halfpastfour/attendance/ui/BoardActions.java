package org.halfpastfour.attendance.ui;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AskSecondAdult;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.DoorMoments;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.attendance.ShownCodes;
import org.halfpastfour.attendance.Stay;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What a tap on the board asks for, and how the answer is shown: the board looks again, a refusal is told. */
final class BoardActions implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration DOUBLE_TAP = Duration.ofMillis(700);

    private final transient Attendances attendances;
    private final transient DoorMoments moments;
    private final transient ShownCodes codes;
    private final Words words;
    private final Errors errors;
    private final transient Clock clock;
    private final transient Runnable refresh;
    private @Nullable UUID justMarked;
    private @Nullable UUID lastMarked;
    private Instant lastMarkedAt = Instant.MIN;

    BoardActions(
            Attendances attendances,
            DoorMoments moments,
            ShownCodes codes,
            Words words,
            Errors errors,
            Clock clock,
            Runnable refresh) {
        this.attendances = attendances;
        this.moments = moments;
        this.codes = codes;
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

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Looks again after something was marked of this participant. */
    void refresh(BoardRow marked) {
        justMarked = marked.participant();
        lastMarked = marked.participant();
        lastMarkedAt = clock.instant();
        refresh.run();
        justMarked = null;
    }

    /** Whether the row was just acted on, so that the focus belongs to what comes next in it. */
    boolean isJustMarked(BoardRow row) {
        return row.participant().equals(justMarked);
    }

    /** Whose place was given on is let in only for a reason, unless a place is free. */
    void arrive(SessionView session, BoardRow row) {
        if (row.placeGivenOn() && session.free() <= 0) {
            open(() -> new LetInSheet(this, session, row));
            return;
        }
        mark(row, () -> attendances.arrive(new MarkArrival(session.id(), id(row), null)));
    }

    /** Of a child it is asked first who collects it; an adult who came along just leaves. */
    void leave(SessionView session, BoardRow row) {
        if (isSecondTap(row)) {
            return;
        }
        if (row.child()) {
            open(() -> leaving(session, row));
        } else {
            mark(row, () -> attendances.depart(new MarkDeparture(session.id(), id(row), null, null, false)));
        }
    }

    /** From the queue: who came is chosen already, and looked at again. */
    void leaveWith(SessionView session, BoardRow row, AdultId adult) {
        mark(row, () -> attendances.depart(new MarkDeparture(session.id(), id(row), null, adult, false)));
    }

    /** In words that say nothing to who stands there. */
    void askSecondAdult(SessionView session, BoardRow row) {
        try {
            var unused = moments.ask(new AskSecondAdult(session.id(), id(row), null, ""));
            Notices.done(words.text("attendance.moment.asked"));
        } catch (RuntimeException refused) {
            Notices.refused(errors.text(refused));
        }
    }

    /** Somebody shows a code. */
    void code(HomeId home) {
        new CodeSheet(this, codes, home).open();
    }

    void lookAgain() {
        refresh.run();
    }

    /** What comes next stands where the button was that was just tapped: the second half of a double tap means that one. */
    private boolean isSecondTap(BoardRow row) {
        return row.participant().equals(lastMarked) && clock.instant().isBefore(lastMarkedAt.plus(DOUBLE_TAP));
    }

    private Sheet leaving(SessionView session, BoardRow row) {
        Stay stay = attendances.stay(session.id(), id(row));
        return stay.onALaterDay() ? new LateLeaveSheet(this, session, row, stay) : new LeaveSheet(this, session, row);
    }

    void absent(SessionView session, BoardRow row, AbsenceKind kind) {
        mark(row, () -> attendances.absent(new MarkAbsence(session.id(), id(row), kind)));
    }

    void undo(SessionView session, BoardRow row) {
        mark(row, () -> attendances.undo(session.id(), id(row)));
    }

    void more(SessionView session, BoardRow row) {
        new MoreSheet(this, session, row).open();
    }

    void correct(SessionView session, BoardRow row) {
        open(() -> new CorrectionDialog(this, session, row));
    }

    void contacts(SessionView session, UUID child, String name) {
        open(() -> new ContactSheet(this, session.id(), ChildId.of(child), name));
    }

    static ChildId id(BoardRow row) {
        return ChildId.of(row.participant());
    }

    private void open(Supplier<Sheet> sheet) {
        try {
            sheet.get().open();
        } catch (RuntimeException refused) {
            Notices.refused(errors.text(refused));
            refresh.run();
        }
    }

    private void mark(BoardRow row, Supplier<BoardRow> step) {
        try {
            var unused = step.get();
        } catch (RuntimeException refused) {
            Notices.refused(errors.text(refused));
        }
        refresh(row);
    }
}
