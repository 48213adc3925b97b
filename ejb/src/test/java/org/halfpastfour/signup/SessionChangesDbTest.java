package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;

import java.util.List;
import java.util.Map;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** What becomes of bookings when a home changes a session. */
class SessionChangesDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household first = at.scene.household(1);
    private final Household second = at.scene.household(1);

    @Test
    void aCancelledSessionEndsEveryBookingOfIt() {
        SessionId session = at.session(1);
        at.book(session, first);
        at.book(session, second);
        at.scene.asStaff();
        run(() -> {
            at.sessions.cancel(session, "下雨");
            return null;
        });
        assertThat(at.view(session).taken()).isZero();
        assertThat(at.view(session).waiting()).isZero();
        assertThat(at.view(session).cancelReason()).isEqualTo("下雨");
        at.scene.asParentOf(first);
        assertThat(run(() -> at.signUp.bookingsOf(first.id(), TOMORROW, TOMORROW)))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.CANCELLED);
    }

    @Test
    void theTimeOfACancelledSessionIsFreeAgain() {
        SessionId session = at.session(1);
        at.book(session, first);
        at.scene.asStaff();
        run(() -> {
            at.sessions.cancel(session, "下雨");
            return null;
        });
        SessionId instead = at.session(1);
        assertThat(at.book(instead, first).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void bookingsMoveWithTheirSession() {
        SessionId session = at.session(2);
        at.book(session, first);
        move(session, "18:30", "20:00");
        SessionId before = at.sessionBeside(1, TOMORROW, "16:30", "18:00");
        assertThat(at.book(before, first).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
        SessionId atTheNewTime = at.sessionBeside(1, TOMORROW, "19:00", "20:00");
        assertThatThrownBy(() -> at.book(atTheNewTime, first)).isInstanceOf(Overlaps.class);
    }

    @Test
    void aMoveThatWouldDoubleBookIsRefusedWithHowMany() {
        SessionId session = at.session(2);
        SessionId later = at.sessionBeside(2, TOMORROW, "18:30", "20:00");
        at.book(session, first);
        at.book(session, second);
        at.book(later, first);
        at.book(later, second);
        assertThatThrownBy(() -> move(session, "19:00", "20:30"))
                .isInstanceOfSatisfying(MoveDoubleBooks.class, refused -> assertThat(refused.arguments())
                        .containsEntry("participants", 2));
        assertThat(at.view(session).start()).isEqualTo(at(TOMORROW, "16:30"));
    }

    @Test
    void anOfferEndsByTheNewStart() {
        at.scene.clock.put(TOMORROW, "00:10");
        SessionId session = at.session(1);
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        at.scene.clock.put(TOMORROW, "06:00");
        at.cancel(first, booked);
        move(session, "06:20", "07:20");
        assertThat(at.offer(second).expires()).isEqualTo(at(TOMORROW, "06:20"));
    }

    @Test
    void aRequestForTheTimeBeforeIsToldThatItMoved() {
        SessionId session = at.session(2);
        SessionView before = at.view(session);
        move(session, "18:30", "20:00");
        Participant child = new Participant(first.child().value(), true, "王小雨", null);
        Family family = new Family(first.id(), List.of(child), false, first.parent(), null);
        Registrar registrar = at.scene.wiring.get(Registrar.class);
        assertThatThrownBy(() -> run(() -> registrar.register(
                        family, List.of(Registrar.Wish.of(before, family, false)), new Nearby(List.of(), Map.of()))))
                .isInstanceOf(SessionJustMoved.class);
        assertThat(at.view(session).taken()).isZero();
    }

    private void move(SessionId session, String start, String end) {
        at.scene.asStaff();
        run(() -> {
            at.sessions.move(new MoveSession(session, at.scene.room, at(TOMORROW, start), at(TOMORROW, end)));
            return null;
        });
    }
}
