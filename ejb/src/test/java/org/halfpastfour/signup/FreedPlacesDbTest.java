package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.CorrectAttendance;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child that is told absent leaves no empty chair while a family waits. */
class FreedPlacesDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Attendances attendances = at.scene.wiring.get(Attendances.class);
    private final Household ill = ready(at.scene.household(1));
    private final Household waits = ready(at.scene.household(1));
    private final SessionId session = at.session(1);

    @AfterEach
    void theCountOfPlacesIsThatOfWhoHasOne() {
        assertThat(number("""
                SELECT count(*) FROM programme.session s WHERE s.id = ? AND (s.taken <> (
                    SELECT count(*) FROM programme.booking b WHERE b.session_id = s.id
                    AND (b.state = 'OFFERED' OR b.state = 'CONFIRMED' AND NOT b.place_given_on))
                  OR s.waiting <> (SELECT count(*) FROM programme.booking b
                    WHERE b.session_id = s.id AND b.state = 'WAITING'))""", session.value())).isZero();
    }

    @Test
    void aPlaceOfAChildToldIllInTheMorningIsOfferedToWhoWaits() {
        bookBoth();
        assertThat(notice("07:30").placeGivenOn()).isTrue();
        assertThat(at.offers(waits)).hasSize(1);
        assertThat(at.accept(waits, at.offer(waits)))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.CONFIRMED);
        assertThat(mark().placeGivenOn()).isTrue();
        assertThat(mark().absence()).isEqualTo(AbsenceKind.ILL);
    }

    @ParameterizedTest(name = "told at {0}: {1}")
    @CsvSource({"15:29, true", "15:30, false", "16:29, false"})
    void aNoticeFreesThePlaceUntilAnHourBeforeTheStart(String moment, boolean frees) {
        bookBoth();
        assertThat(notice(moment).placeGivenOn()).isEqualTo(frees);
        assertThat(at.offers(waits)).hasSize(frees ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"ILL", "EXCUSED", "UNEXCUSED"})
    void whatStaffWriteDownForTheFamilyFreesThePlaceToo(AbsenceKind kind) {
        bookBoth();
        at.scene.clock.put(TOMORROW, "08:00");
        at.scene.asStaff();
        assertThat(absent(kind).placeGivenOn()).isTrue();
        assertThat(at.offers(waits)).hasSize(1);
    }

    @Test
    void aCorrectionFreesThePlaceLikeANotice() {
        bookBoth();
        at.scene.clock.put(TOMORROW, "08:00");
        at.scene.asStaff();
        assertThat(correct(AbsenceKind.ILL).placeGivenOn()).isTrue();
        assertThatThrownBy(() -> correct(null)).matches(AttendanceError.PLACE_GIVEN_ON::stopped);
    }

    @Test
    void aNoticeToldTwiceFreesOnePlace() {
        bookBoth();
        notice("07:30");
        notice("07:31");
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void aNoticeTakenBackWhileNobodyHasThePlaceGetsItAgain() {
        at.book(session, ill);
        notice("07:30");
        assertThat(at.view(session).free()).isEqualTo(1);
        assertThat(takeBack().placeGivenOn()).isFalse();
        assertThat(at.view(session).free()).isZero();
    }

    @Test
    void aNoticeTakenBackAfterThePlaceWentSaysThatItIsGoneAndStaysANotice() {
        bookBoth();
        notice("07:30");
        assertThatThrownBy(this::takeBack).matches(AttendanceError.PLACE_GIVEN_ON::stopped);
        at.accept(waits, at.offer(waits));
        assertThatThrownBy(this::takeBack).matches(AttendanceError.PLACE_GIVEN_ON::stopped);
        assertThat(mark().state()).isEqualTo(PresenceState.ABSENT);
    }

    @Test
    void aNoticeIsTakenBackOnceTheOtherFamilyLeftThePlace() {
        bookBoth();
        notice("07:30");
        at.decline(waits, at.offer(waits));
        assertThat(takeBack().placeGivenOn()).isFalse();
    }

    @Test
    void whoAsksNewlyGetsTheFreedPlaceAtOnce() {
        at.book(session, ill);
        notice("07:30");
        assertThat(at.book(session, waits).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
    }

    @ParameterizedTest(name = "asked for at {0}: {1}")
    @CsvSource({"15:59, true", "16:00, false", "16:29, false"})
    void aPlaceThatIsFreedStaysOpenToBeBookedUntilHalfAnHourBeforeTheStartAndThenNot(String moment, boolean open) {
        at.book(session, ill);
        notice("07:30");
        at.scene.clock.put(TOMORROW, moment);
        if (open) {
            assertThat(at.book(session, waits).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
        } else {
            assertThatThrownBy(() -> at.book(session, waits))
                    .matches(ProgrammeError.SESSION_CLOSED::stopped)
                    .hasMessageContaining("reason=closed");
        }
    }

    @Test
    void anOfferOfAFreedPlaceRunsOutHalfAnHourBeforeTheStartAndGoesNoFurther() {
        bookBoth();
        Household later = at.scene.household(1);
        Household last = at.scene.household(1);
        at.book(session, later);
        at.book(session, last);
        notice("15:20");
        assertThat(at.offer(waits).expires()).isEqualTo(HomeScene.at(TOMORROW, "15:50"));
        at.scene.clock.put(TOMORROW, "15:45");
        at.decline(waits, at.offer(waits));
        assertThat(at.offer(later).expires()).isEqualTo(HomeScene.at(TOMORROW, "16:00"));
        at.scene.clock.put(TOMORROW, "16:00");
        at.expire(session);
        assertThat(at.offers(later)).isEmpty();
        assertThat(at.offers(last)).isEmpty();
        assertThat(at.view(session).free()).isEqualTo(1);
        at.scene.clock.put(TOMORROW, "16:10");
        assertThat(arrive(null).state()).isEqualTo(PresenceState.HERE);
    }

    @Test
    void whatFamiliesCancelWithoutANoticeIsOfferedUntilTheStartAsEver() {
        BookingSummary booked = at.book(session, ill).getFirst();
        at.book(session, waits);
        at.scene.clock.put(TOMORROW, "16:10");
        at.cancel(ill, booked);
        assertThat(at.offer(waits).expires()).isEqualTo(HomeScene.at(TOMORROW, "16:30"));
    }

    @Test
    void staffStillTakeInAtTheDoorWhenFamiliesBookNoMore() {
        at.book(session, ill);
        notice("07:30");
        at.scene.clock.put(TOMORROW, "16:20");
        at.scene.asStaff();
        assertThat(run(() -> at.signUp.book(
                                new BookSession(session, waits.id(), waits.children(), List.of(), false, null)))
                        .bookings()
                        .getFirst()
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
    }

    /** Every state of the place when the child stands at the door after all. */
    @ParameterizedTest(name = "notice {0}, place {1}: {2}")
    @CsvSource({
        "none,    kept,     comes",
        "late,    kept,     comes",
        "in-time, free,     comes",
        "in-time, declined, comes",
        "in-time, offered,  staff-decide",
        "in-time, taken,    staff-decide"
    })
    void whenTheChildComesAfterAllStaffDecideAtTheDoor(String notice, String place, String then) {
        at.book(session, ill);
        if (!place.equals("free")) {
            at.book(session, waits);
        }
        switch (notice) {
            case "late" -> notice("16:00");
            case "in-time" -> notice("15:29");
            default -> at.scene.clock.put(TOMORROW, "16:10");
        }
        switch (place) {
            case "declined" -> at.decline(waits, at.offer(waits));
            case "taken" -> at.accept(waits, at.offer(waits));
            default -> at.scene.asStaff();
        }
        at.scene.clock.put(TOMORROW, place.equals("offered") ? "15:40" : "16:15");
        if (then.equals("comes")) {
            assertThat(arrive(null).state()).isEqualTo(PresenceState.HERE);
        } else {
            assertThatThrownBy(() -> arrive(null)).matches(AttendanceError.PLACE_GIVEN_ON::stopped);
            assertThat(board().placeGivenOn()).isTrue();
            assertThat(arrive("妈妈已经走了").state()).isEqualTo(PresenceState.HERE);
            assertThat(at.view(session).places()).isEqualTo(2);
        }
        assertThat(board().placeGivenOn()).isFalse();
    }

    @Test
    void whoIsLetInTakesThePlaceOfSomebodyAbsentBeforeOneIsAdded() {
        bookBoth();
        notice("07:30");
        at.accept(waits, at.offer(waits));
        at.scene.clock.put(TOMORROW, "16:40");
        at.scene.asStaff();
        run(() -> attendances.absent(new MarkAbsence(session, waits.child(), AbsenceKind.UNEXCUSED)));
        arrive("位子空着");
        assertThat(at.view(session).places()).isEqualTo(1);
        assertThat(at.view(session).taken()).isEqualTo(1);
        assertThatThrownBy(() -> run(() -> attendances.arrive(new MarkArrival(session, waits.child(), null))))
                .matches(AttendanceError.PLACE_GIVEN_ON::stopped);
    }

    @ParameterizedTest
    @CsvSource({"room_places", "adult_places"})
    void nobodyIsLetInBeyondTheRoomAndTheAdults(String limit) {
        bookBoth();
        notice("07:30");
        at.accept(waits, at.offer(waits));
        sql("UPDATE programme.session SET " + limit + " = 1 WHERE id = ?", session.value());
        at.scene.clock.put(TOMORROW, "16:15");
        assertThatThrownBy(() -> arrive("妈妈已经走了")).matches(AttendanceError.NO_ROOM_AT_THE_DOOR::stopped);
        assertThat(board().state()).isEqualTo(PresenceState.ABSENT);
    }

    @Test
    void nobodyIsLetInWhileTheAdultsWhoAreLeftAreTooFew() {
        bookBoth();
        notice("07:30");
        at.accept(waits, at.offer(waits));
        sql("UPDATE programme.session SET safe_places = 0 WHERE id = ?", session.value());
        at.scene.clock.put(TOMORROW, "16:15");
        assertThatThrownBy(() -> arrive("妈妈已经走了")).matches(AttendanceError.NO_ROOM_AT_THE_DOOR::stopped);
        sql("UPDATE programme.session SET safe_places = NULL WHERE id = ?", session.value());
    }

    @Test
    void theReasonForLettingInIsKept() {
        bookBoth();
        notice("07:30");
        at.scene.clock.put(TOMORROW, "16:15");
        arrive("妈妈已经走了");
        assertThat(run(() -> attendances.history(session, ill.child()))
                        .getFirst()
                        .reason())
                .isEqualTo("妈妈已经走了");
    }

    @Test
    void whoWasToldIllAndIsSentHomeStaysExcused() {
        bookBoth();
        notice("07:30");
        at.accept(waits, at.offer(waits));
        at.scene.clock.put(TOMORROW, "16:15");
        assertThatThrownBy(() -> arrive(null)).matches(AttendanceError.PLACE_GIVEN_ON::stopped);
        assertThat(mark().absence()).isEqualTo(AbsenceKind.ILL);
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE session_id = ? AND participant_id = ?"
                                + " AND state = 'CONFIRMED' AND ended_at IS NULL",
                        session.value(),
                        ill.child().value()))
                .isEqualTo(1);
    }

    @Test
    void cancellingWhatWasGivenOnFreesNoSecondPlaceAndIsNeverLate() {
        BookingSummary booked = at.book(session, ill).getFirst();
        at.book(session, waits);
        notice("07:30");
        at.accept(waits, at.offer(waits));
        at.scene.clock.put(TOMORROW, "14:00");
        assertThat(at.cancel(ill, booked).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void oneOfTwoChildrenGivesOnOnlyHerOwnPlace() {
        SessionId wide = at.sessionBeside(2, TOMORROW, "16:30", "18:00");
        Household two = at.scene.household(2);
        List<BookingSummary> booked = at.book(wide, two);
        at.book(wide, waits);
        at.scene.asParentOf(two);
        run(() -> attendances.absent(new MarkAbsence(wide, two.child(), AbsenceKind.ILL)));
        at.accept(waits, at.offer(waits));
        assertThat(at.view(wide).taken()).isEqualTo(2);
        booked.forEach(booking -> at.cancel(two, booking));
        assertThat(at.view(wide).taken()).isEqualTo(1);
    }

    @Test
    void aCancelledSessionEndsWhatWasGivenOnLikeEverythingElse() {
        bookBoth();
        notice("07:30");
        at.scene.asStaff();
        assertThatCode(cancelSession()).doesNotThrowAnyException();
        assertThat(at.view(session).taken()).isZero();
    }

    @Test
    void onAnotherDayWhoGaveThePlaceOnHasItAgainWhenOneIsFree() {
        at.book(session, ill);
        notice("07:30");
        moveToTheNextDay();
        assertThat(number(givenOn(), session.value())).isZero();
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void onAnotherDayWhoGaveThePlaceOnStandsAtTheHeadOfTheLineWhenNoneIsFree() {
        bookBoth();
        Household later = at.scene.household(1);
        at.book(session, later);
        notice("07:30");
        at.accept(waits, at.offer(waits));
        moveToTheNextDay();
        assertThat(at.waiting(session))
                .containsExactly(ill.child().value(), later.child().value());
    }

    private ThrowingCallable cancelSession() {
        return () -> run(() -> {
            at.sessions.cancel(session, "下雨");
            return null;
        });
    }

    private static String givenOn() {
        return "SELECT count(*) FROM programme.booking WHERE session_id = ? AND place_given_on";
    }

    private void moveToTheNextDay() {
        at.scene.asStaff();
        run(() -> {
            at.sessions.move(new MoveSession(
                    session,
                    at.scene.room,
                    HomeScene.at(TOMORROW.plusDays(1), "16:30"),
                    HomeScene.at(TOMORROW.plusDays(1), "18:00")));
            return null;
        });
    }

    private void bookBoth() {
        at.book(session, ill);
        at.book(session, waits);
    }

    private BoardRow notice(String moment) {
        at.scene.clock.put(TOMORROW, moment);
        at.scene.asParentOf(ill);
        return absent(AbsenceKind.ILL);
    }

    private BoardRow absent(AbsenceKind kind) {
        return run(() -> attendances.absent(new MarkAbsence(session, ill.child(), kind)));
    }

    private BoardRow takeBack() {
        at.scene.asParentOf(ill);
        return run(() -> attendances.undo(session, ill.child()));
    }

    private BoardRow correct(AbsenceKind kind) {
        return run(() -> attendances.correct(
                new CorrectAttendance(session, ill.child(), null, null, null, false, kind, "家长来电")));
    }

    private BoardRow arrive(String reason) {
        at.scene.asStaff();
        return run(() -> attendances.arrive(new MarkArrival(session, ill.child(), null, reason)));
    }

    private BoardRow board() {
        at.scene.asStaff();
        return run(() -> attendances.board(session)).rows().stream()
                .filter(row -> row.participant().equals(ill.child().value()))
                .findFirst()
                .orElseThrow();
    }

    private OwnMark mark() {
        at.scene.asParentOf(ill);
        return run(() -> attendances.ownMarks(ill.id(), List.of(session))).getFirst();
    }

    static Household ready(Household household) {
        sql(
                "UPDATE programme.person SET phone = '13800000000' WHERE id = ?",
                household.adult().value());
        for (ChildId child : household.children()) {
            for (String kind : List.of("PARTICIPATION", "SENSITIVE_DATA")) {
                sql("""
                        INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)
                        VALUES (?, ?, ?, ?, 1, ?, TIMESTAMPTZ '2026-11-01 10:00+08')""", Ids.next(), child.value(), household.adult().value(), kind, HomeScene.TODAY.minusDays(20));
            }
            sql("""
                    INSERT INTO programme.health_note (id, child_id, allergy, medication, instructions, answered_by, answered_at)
                    VALUES (?, ?, '', '', '', ?, TIMESTAMPTZ '2026-11-01 10:00+08')""", Ids.next(), child.value(), household.adult().value());
        }
        return household;
    }
}
