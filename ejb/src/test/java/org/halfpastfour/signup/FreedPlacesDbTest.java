package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;

import java.util.List;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.CorrectAttendance;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child that is told absent leaves no empty chair while a family waits. */
class FreedPlacesDbTest extends FreedPlaceScene {

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

    private BoardRow takeBack() {
        at.scene.asParentOf(ill);
        return run(() -> attendances.undo(session, ill.child()));
    }

    private BoardRow correct(AbsenceKind kind) {
        return run(() -> attendances.correct(
                new CorrectAttendance(session, ill.child(), null, null, null, false, kind, "家长来电")));
    }
}
