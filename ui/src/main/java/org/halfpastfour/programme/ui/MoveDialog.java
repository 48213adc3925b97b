package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Another room, day or time for a session; says how many families it touches. */
final class MoveDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;

    private final PlanningActions desk;
    private final SessionView session;
    private final transient Runnable done;
    private final WhenAndWhere when;

    MoveDialog(PlanningActions desk, SessionView session, Runnable done) {
        super(desk.words, desk.words.text("programme.move-session", session.title()));
        this.desk = desk;
        this.session = session;
        this.done = done;
        Forms form = new Forms(desk.errors);
        when = new WhenAndWhere(desk, form, desk.openRooms(session.home()));
        desk.openRooms(session.home()).stream()
                .filter(room -> room.id().equals(session.room()))
                .findFirst()
                .ifPresent(room -> propose(room, session.date()));
        int touched = session.taken() + session.waiting();
        body().add(
                        new Paragraph(desk.words.text(
                                "programme.move.now",
                                desk.words.when(session.start(), session.end()),
                                session.roomName())),
                        when);
        if (touched > 0) {
            Paragraph notice = new Paragraph(desk.words.text("programme.move.touches", touched));
            notice.addClassName("form-notice");
            body().add(notice);
        }
        body().add(form.problem());
        footer(form.submit(desk.words.text("programme.move.submit"), key -> move()));
    }

    void propose(RoomSummary room, LocalDate date) {
        when.set(room, date, desk.time(session.start()), desk.time(session.end()));
    }

    private void move() {
        RoomSummary room = when.room();
        if (room == null) {
            throw new InvalidInput("room", CommonError.REQUIRED.code());
        }
        desk.sessions.move(new MoveSession(session.id(), room.id(), when.start(), when.end()));
        close();
        Notices.done(desk.words.text(
                "programme.moved", session.title(), desk.words.when(when.start(), when.end()), room.name()));
        done.run();
    }
}
