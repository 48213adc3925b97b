package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.button.Button;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Words;

/** What else can be recorded about a participant. */
final class MoreSheet extends Sheet {

    private static final long serialVersionUID = 1L;

    MoreSheet(BoardActions desk, SessionView session, BoardRow row) {
        super(desk.words(), row.name());
        Words words = desk.words();
        boolean mayBeAbsent = row.state() == PresenceState.EXPECTED || row.state() == PresenceState.ABSENT;
        if (mayBeAbsent && session.state() != SessionState.CANCELLED) {
            for (AbsenceKind kind : AbsenceKind.values()) {
                if (kind != row.absence()) {
                    body().add(absence(desk, session, row, kind));
                }
            }
        }
        if (row.state() == PresenceState.ABSENT) {
            body().add(then(
                    "door",
                    "attendance.arrive",
                    "attendance.arrive.after-all",
                    words,
                    () -> desk.arrive(session, row)));
        }
        if (row.child()) {
            body().add(then(
                    "phone",
                    "attendance.contacts",
                    "attendance.contacts.detail",
                    words,
                    () -> desk.contacts(session, row.participant(), row.name())));
        }
        body().add(then(
                "edit", "attendance.correct", "attendance.correct.detail", words, () -> desk.correct(session, row)));
    }

    private Button absence(BoardActions desk, SessionView session, BoardRow row, AbsenceKind kind) {
        String key = "attendance.absence." + kind;
        String glyph = kind == AbsenceKind.ILL ? "sick" : "note";
        return then(glyph, key, key + ".detail", desk.words(), () -> desk.absent(session, row, kind));
    }

    private Button then(String glyph, String key, String detail, Words words, Runnable work) {
        return choice(glyph, words.text(key), words.text(detail), () -> {
            close();
            work.run();
        });
    }
}
