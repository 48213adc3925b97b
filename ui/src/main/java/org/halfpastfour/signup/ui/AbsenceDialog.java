package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.AbsencePolicy;
import org.halfpastfour.signup.BookingSummary;

/** Tells the home that a child does not come: one tap to ask, one for the reason. */
class AbsenceDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Attendances attendances;
    private final Words words;

    @Inject
    AbsenceDialog(Attendances attendances, Words words) {
        this.attendances = attendances;
        this.words = words;
    }

    void ask(BookingSummary booking, Runnable after) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.text("signup.absent.ask", booking.participantName()));
        dialog.add(new Paragraph(words.text(
                "signup.absent.meaning",
                words.when(booking.session().start(), booking.session().end()))));
        dialog.add(new Paragraph(place(booking)));
        Button back = new Button(words.text("signup.cancel.keep"), click -> dialog.close());
        back.addThemeName("tertiary");
        dialog.getFooter()
                .add(
                        back,
                        reason("signup.absent.excused", AbsenceKind.EXCUSED, booking, dialog, after),
                        reason("signup.absent.ill", AbsenceKind.ILL, booking, dialog, after));
        dialog.open();
    }

    /** Said before, because a place that was given on is not got back by taking the notice back. */
    private String place(BookingSummary booking) {
        Instant until = AbsencePolicy.freesUntil(booking.session());
        return words.isAhead(until)
                ? words.text("signup.absent.gives-on", words.moment(until))
                : words.text("signup.absent.keeps");
    }

    void takeBack(BookingSummary booking, Runnable after) {
        attendances.undo(booking.session().id(), ChildId.of(booking.participant()));
        Notices.done(words.text("signup.absent.undone", booking.participantName()));
        after.run();
    }

    private Button reason(String key, AbsenceKind kind, BookingSummary booking, Dialog dialog, Runnable after) {
        Button button = new Button(words.text(key), click -> {
            dialog.close();
            attendances.absent(new MarkAbsence(booking.session().id(), ChildId.of(booking.participant()), kind));
            Notices.done(words.text("signup.absent.done", booking.participantName()));
            after.run();
        });
        button.addThemeName("primary");
        return button;
    }
}
