package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.Collector;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.FacePhoto;
import org.halfpastfour.shell.ui.Glyph;
import org.jspecify.annotations.Nullable;

/** Asks who collects the child: who may is one tap, who may not is there with the reason and cannot be chosen. */
final class LeaveSheet extends Sheet {

    private static final long serialVersionUID = 1L;

    private final BoardActions desk;
    private final SessionView session;
    private final BoardRow row;
    private final Div problem = new Div();

    LeaveSheet(BoardActions desk, SessionView session, BoardRow row) {
        super(desk.words(), desk.words().text("attendance.who-collects", row.name()));
        this.desk = desk;
        this.session = session;
        this.row = row;
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        body().add(problem);
        List<Collector> collectors = desk.attendances().collectors(session.id(), BoardActions.id(row), desk.today());
        collectors.stream().filter(Collector::allowed).forEach(this::allow);
        alone();
        collectors.stream().filter(collector -> !collector.allowed()).forEach(this::refuse);
        getFooter().add(moment(), new Button(desk.words().text("attendance.code"), click -> {
            close();
            desk.code(session.home());
        }));
    }

    /** Says nothing to who stands there. */
    private Button moment() {
        Button moment = new Button(desk.words().text("attendance.moment"), click -> {
            desk.askSecondAdult(session, row);
            close();
        });
        moment.setDisableOnClick(true);
        return moment;
    }

    private void allow(Collector collector) {
        String reason = reason(collector.reason());
        String phone = desk.words().phone(collector.phone());
        String detail = phone.isEmpty() ? reason : reason + " · " + phone;
        body().add(choice(
                picture(collector, "person"), collector.name(), detail, () -> leave(collector.adult(), false)));
    }

    private void refuse(Collector collector) {
        body().add(refused(picture(collector, "lock"), collector.name(), reason(collector.reason())));
    }

    /** The face, where there is a photo of it: who stands at the door is compared with it. */
    private Component picture(Collector collector, String glyph) {
        if (collector.photo() == null) {
            return new Glyph(glyph);
        }
        FacePhoto photo = new FacePhoto(
                desk.attendances().photo(session.id(), BoardActions.id(row), collector.photo()),
                desk.words().text("attendance.photo"));
        photo.addClassName("choice-photo");
        return photo;
    }

    private void alone() {
        String title = desk.words().text("attendance.alone");
        if (desk.attendances().mayLeaveAlone(session.id(), BoardActions.id(row), desk.today())) {
            body().add(choice("walk", title, desk.words().text("attendance.alone.allowed"), () -> leave(null, true)));
        } else {
            body().add(refused("lock", title, reason(AttendanceError.NO_CONSENT_TO_LEAVE_ALONE.code())));
        }
    }

    private void leave(@Nullable AdultId adult, boolean alone) {
        try {
            var unused = desk.attendances()
                    .depart(new MarkDeparture(session.id(), BoardActions.id(row), null, adult, alone));
            close();
        } catch (RuntimeException refusal) {
            problem.setText(desk.errors().text(refusal));
            problem.setVisible(true);
        }
        desk.refresh(row);
    }

    private String reason(String code) {
        return desk.errors().text(code, Map.of());
    }
}
