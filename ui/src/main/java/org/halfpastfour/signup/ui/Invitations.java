package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.AnswerInvitation;
import org.halfpastfour.signup.SeriesAnswer;
import org.halfpastfour.signup.SeriesInvitation;
import org.halfpastfour.signup.SeriesInvitations;

/** Asks a family, wherever it looks at its bookings, for the new dates of a series that it took the whole of. */
class Invitations implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SeriesInvitations invitations;

    @Inject
    transient RepeatedRequests once;

    @Inject
    Errors errors;

    @Inject
    Words words;

    @Inject
    BookingStanding standing;

    Optional<Component> of(HouseholdId household, Runnable answered) {
        List<SeriesInvitation> open = invitations.of(household);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(words.text("signup.invitations")));
        section.addClassName("stack");
        open.forEach(invitation -> section.add(new InvitationCard(
                invitation,
                household,
                words,
                standing,
                new Forms(errors),
                (key, answer) -> send(key, answer, answered))));
        return Optional.of(section);
    }

    private void send(String key, AnswerInvitation answer, Runnable answered) {
        SeriesAnswer done = once.once(key, answer, SeriesAnswer.class, () -> invitations.answer(answer));
        long booked = done.bookings().stream()
                .map(booking -> booking.session().id())
                .distinct()
                .count();
        if (answer.take().isEmpty()) {
            Notices.done(words.text("signup.invitation.left"));
        } else if (done.refused().isEmpty()) {
            Notices.done(words.text("signup.invitation.taken", booked));
        } else {
            Notices.refused(words.text(
                    "signup.invitation.taken-some",
                    booked,
                    done.refused().stream()
                            .map(refused -> refused.session().id())
                            .distinct()
                            .count()));
        }
        answered.run();
    }
}
