package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of bookings when a home changes a session. */
class ChangedSessionsDbTest {

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
        assertThatThrownBy(() -> at.book(atTheNewTime, first)).matches(SignUpError.OVERLAPS::stopped);
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
                .matches(SignUpError.MOVE_DOUBLE_BOOKS::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
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
        Family family = AskingFamily.of(first.id(), List.of(child), false, first.parent());
        Registrar registrar = at.scene.wiring.get(Registrar.class);
        assertThatThrownBy(() -> run(() -> registrar.register(
                        family,
                        List.of(Registrar.Wish.of(before, family, false, false)),
                        new Nearby(List.of(), Map.of()))))
                .matches(SignUpError.SESSION_JUST_MOVED::stopped);
        assertThat(at.view(session).taken()).isZero();
    }

    @Test
    void aSessionMovedToBeforeItsSignUpOpensCanBeBooked() {
        SessionId session = at.session(2);
        opens(session, at(TOMORROW, "12:00"));
        move(session, "10:00", "11:30");
        assertThat(at.view(session).signupOpens()).isEqualTo(at(TOMORROW, "05:30"));
        at.scene.clock.put(TOMORROW, "05:29");
        assertThatThrownBy(() -> at.book(session, first)).matches(ProgrammeError.SESSION_CLOSED::stopped);
        at.scene.clock.put(TOMORROW, "05:30");
        assertThat(at.book(session, first).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
    }

    @ParameterizedTest(name = "from 16:30, opens {0}, closes {1}: moved to {2} opens {3}, closes {4}")
    @CsvSource({
        "2026-11-24T12:00, 2026-11-24T16:30, 2026-11-24T18:30, 2026-11-24T12:00, 2026-11-24T18:30",
        "2026-11-24T12:00, 2026-11-24T16:00, 2026-11-24T14:30, 2026-11-24T10:00, 2026-11-24T14:00",
        "2026-11-24T16:29, 2026-11-24T16:30, 2026-11-24T08:30, 2026-11-24T08:29, 2026-11-24T08:30",
        "2026-11-22T08:00, 2026-11-23T16:30, 2026-11-27T16:30, 2026-11-22T08:00, 2026-11-26T16:30",
        "2026-11-22T08:00, 2026-11-24T16:30, 2026-11-24T08:30, 2026-11-22T00:00, 2026-11-24T08:30"
    })
    void signUpKeepsItsDistanceToTheStartAndNeverOpensLaterThanWasSaid(
            LocalDateTime opens,
            LocalDateTime closes,
            LocalDateTime start,
            LocalDateTime opened,
            LocalDateTime closed) {
        SessionId session = at.session(2);
        HomeScene.sql(
                "UPDATE programme.session SET signup_opens_at = ?, signup_closes_at = ? WHERE id = ?",
                there(opens),
                there(closes),
                session.value());
        move(session, there(start), there(start.plusMinutes(90)));
        assertThat(at.view(session).signupOpens()).isEqualTo(there(opened));
        assertThat(at.view(session).signupCloses()).isEqualTo(there(closed));
    }

    @Test
    void whoBookedBeforeTheMoveCancelsFreelyForADay() {
        SessionId session = at.session(2);
        BookingSummary booked = at.book(session, first).getFirst();
        at.scene.clock.put(TOMORROW, "13:00");
        LocalDate friday = TOMORROW.plusDays(1);
        move(session, at(friday, "16:30"), at(friday, "18:00"));
        BookingSummary told = own(friday);
        assertThat(told.movedFrom()).isEqualTo(at(TOMORROW, "16:30"));
        assertThat(told.freeUntil()).isEqualTo(at(friday, "13:00"));
        at.scene.clock.put(friday, "13:00");
        assertThat(at.cancel(first, booked).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void afterThatDayCancellingIsLateAsUsual() {
        SessionId session = at.session(2);
        BookingSummary booked = at.book(session, first).getFirst();
        at.scene.clock.put(TOMORROW, "13:00");
        LocalDate friday = TOMORROW.plusDays(1);
        move(session, at(friday, "16:30"), at(friday, "18:00"));
        at.scene.clock.put(friday, "13:01");
        assertThat(own(friday).freeUntil()).isNull();
        assertThat(at.cancel(first, booked).state()).isEqualTo(BookingState.LATE_CANCELLED);
    }

    @Test
    void theStartEndsTheDayInWhichOneMayGoFreely() {
        SessionId session = at.session(2);
        BookingSummary booked = at.book(session, first).getFirst();
        at.scene.clock.put(TOMORROW, "15:00");
        move(session, "17:00", "18:30");
        assertThat(own(TOMORROW).freeUntil()).isEqualTo(at(TOMORROW, "17:00"));
        at.scene.clock.put(TOMORROW, "16:59");
        assertThat(at.cancel(first, booked).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void whoBooksAfterTheMoveKnewTheTime() {
        SessionId session = at.session(2);
        at.scene.clock.put(TOMORROW, "13:00");
        move(session, "17:00", "18:30");
        BookingSummary booked = at.book(session, first).getFirst();
        assertThat(own(TOMORROW).movedFrom()).isNull();
        assertThat(at.cancel(first, booked).state()).isEqualTo(BookingState.LATE_CANCELLED);
    }

    @Test
    void anotherRoomAtTheSameTimeIsNoMoveForFamilies() {
        SessionId session = at.session(2);
        at.book(session, first);
        at.scene.clock.put(TOMORROW, "13:00");
        at.scene.asStaff();
        run(() -> {
            at.sessions.move(
                    new MoveSession(session, at.scene.otherRoom, at(TOMORROW, "16:30"), at(TOMORROW, "18:00")));
            return null;
        });
        assertThat(own(TOMORROW).movedFrom()).isNull();
        assertThat(own(TOMORROW).freeToCancel()).isFalse();
    }

    @Test
    void aSessionThatIsBackWhereItStoodIsNotToldAsMoved() {
        SessionId session = at.session(2);
        at.book(session, first);
        move(session, "17:00", "18:30");
        move(session, "18:00", "19:30");
        assertThat(own(TOMORROW).movedFrom()).isEqualTo(at(TOMORROW, "16:30"));
        move(session, "16:30", "18:00");
        assertThat(own(TOMORROW).movedFrom()).isNull();
    }

    private BookingSummary own(LocalDate day) {
        at.scene.asParentOf(first);
        return run(() -> at.signUp.bookingsOf(first.id(), day, day)).getFirst();
    }

    private static void opens(SessionId session, Instant moment) {
        HomeScene.sql("UPDATE programme.session SET signup_opens_at = ? WHERE id = ?", moment, session.value());
    }

    private static Instant there(LocalDateTime moment) {
        return moment.atZone(HomeScene.ZONE).toInstant();
    }

    private void move(SessionId session, String start, String end) {
        move(session, at(TOMORROW, start), at(TOMORROW, end));
    }

    private void move(SessionId session, Instant start, Instant end) {
        at.scene.asStaff();
        run(() -> {
            at.sessions.move(new MoveSession(session, at.scene.room, start, end));
            return null;
        });
    }
}
