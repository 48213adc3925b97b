package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.TwoHouseholds.Deed;
import org.halfpastfour.signup.TwoHouseholds.Father;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two households of one child neither learns from any answer what the other one does; nor who is hidden from it. */
class TwoHouseholdsDbTest {

    private static final String CANNOT_COME = "not-eligible{name=王小雨1, reason=cannot-come-then}";

    static Stream<Arguments> matrix() {
        return Arrays.stream(Father.values())
                .flatMap(father -> Arrays.stream(Deed.values()).map(deed -> Arguments.of(father, deed)));
    }

    /** Whoever takes the place, the mother or a stranger: what the father is told differs in "cannot come then" at most. */
    @ParameterizedTest
    @MethodSource("matrix")
    void noAnswerTellsWhatTheOtherHouseholdDoes(Father father, Deed deed) {
        TwoHouseholds strangers = new TwoHouseholds(father);
        deed.by(strangers.strangers, strangers);
        TwoHouseholds mothers = new TwoHouseholds(father);
        deed.by(mothers.mothers, mothers);
        List<String> control = strangers.told();
        List<String> told = mothers.told();
        assertThat(told).isNotEmpty().hasSameSizeAs(control);
        for (int i = 0; i < told.size(); i++) {
            assertThat(neutral(told.get(i))).isEqualTo(neutral(control.get(i), told.get(i)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            names = {"BOOKS", "BOOKS_WHAT_OVERLAPS", "WAITS", "IS_OFFERED_A_PLACE"})
    void aRefusalSaysOnlyThatTheChildCannotComeAtThatTime(Deed deed) {
        TwoHouseholds at = new TwoHouseholds(Father.APART);
        deed.by(at.mothers, at);
        assertThat(at.refusal(at.session, List.of(at.mothers.child()), List.of()))
                .isEqualTo(CANNOT_COME);
    }

    @Test
    void theOwnBookingInTheWayIsToldInFull() {
        TwoHouseholds at = new TwoHouseholds(Father.APART);
        at.book(at.session, at.fathers, at.mothers.child(), null);
        assertThat(at.refusal(at.session, List.of(at.mothers.child()), List.of()))
                .startsWith("already-booked");
        assertThat(at.refusal(at.beside, List.of(at.mothers.child()), List.of()))
                .startsWith("overlaps")
                .contains("四点半课堂");
    }

    @Test
    void whoGoesAlongWithAHiddenChildIsNeitherSeenNorCancelledNorBookedByTheBlockedFather() {
        TwoHouseholds at = new TwoHouseholds(Father.TOGETHER_AND_BLOCKED);
        List<BookingSummary> made = at.book(at.event, at.mothers, at.mothers.child(), at.mothers.adult());
        at.asFather();
        assertThat(run(() -> at.scene.signUp.bookingsOf(at.asked.id(), TODAY, TOMORROW)))
                .isEmpty();
        made.forEach(booking -> assertThatThrownBy(() -> run(() -> at.scene.signUp.cancel(booking.id())))
                .matches(AccountError.NOT_FOUND::stopped));
        assertThat(at.refusal(at.event, List.of(at.mothers.children().getLast()), List.of(at.mothers.adult())))
                .isEqualTo("not-eligible{name=李梅, reason=cannot-come-then}");
        ChildId mother = ChildId.of(at.mothers.adult().value());
        assertThatThrownBy(
                        () -> run(() -> at.attendances.absent(new MarkAbsence(at.event, mother, AbsenceKind.EXCUSED))))
                .matches(AttendanceError.NOT_BOOKED_HERE::stopped);
    }

    @Test
    void anOfferWithAHiddenChildIsNotShownToTheBlockedFatherAtAll() {
        TwoHouseholds at = new TwoHouseholds(Father.TOGETHER_AND_BLOCKED);
        SessionId two = at.scene.session(
                2, TOMORROW.plusDays(1), "16:30", "18:00", at.scene.scene.room, at.scene.scene.staff.subList(0, 2));
        List<BookingSummary> filled = at.book(two, at.filler, at.filler.children(), List.of());
        at.book(two, at.mothers, at.mothers.children(), List.of());
        at.asFather();
        BookingSummary waiting = only(at, two);
        filled.forEach(booking -> at.scene.cancel(at.filler, booking));
        OfferView offer = at.scene.offer(at.mothers);
        at.asFather();
        assertThat(run(() -> at.scene.signUp.offersOf(at.asked.id()))).isEmpty();
        assertThat(only(at, two))
                .usingRecursiveComparison()
                .ignoringFields("session")
                .isEqualTo(waiting);
        assertThat(waiting.position()).isEqualTo(1);
        assertThat(run(() -> at.scene.signUp.offering(two, at.asked.id())).participants())
                .extracting(Eligibility::state)
                .containsExactly(BookingState.WAITING);
        assertThatThrownBy(() -> run(() -> at.scene.signUp.accept(offer.id())))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> {
                    at.scene.signUp.decline(offer.id());
                    return null;
                }))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThat(at.scene.accept(at.mothers, offer)).hasSize(2);
        at.asFather();
        assertThat(only(at, two).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void theOtherHouseholdsBookingsAndOffersAreNotFound() {
        TwoHouseholds at = new TwoHouseholds(Father.APART);
        BookingSummary mothers =
                at.book(at.session, at.mothers, at.mothers.child(), null).getFirst();
        at.asFather();
        assertThatThrownBy(() -> run(() -> at.scene.signUp.cancel(mothers.id())))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> at.scene.signUp.bookingsOf(at.mothers.id(), TODAY, TOMORROW)))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(
                        () -> at.attendances.absent(new MarkAbsence(at.session, at.mothers.child(), AbsenceKind.ILL))))
                .matches(AttendanceError.NOT_BOOKED_HERE::stopped);
    }

    private static BookingSummary only(TwoHouseholds at, SessionId session) {
        List<BookingSummary> all = run(() -> at.scene.signUp.bookingsOf(at.asked.id(), TODAY, TODAY.plusDays(7)));
        assertThat(all)
                .allMatch(booking -> booking.session().id().equals(session))
                .hasSize(1);
        return all.getFirst();
    }

    /** Somebody who cannot come then, whatever would be said otherwise. */
    private static String neutral(String told) {
        return told.replaceAll("(may not cannot-come-then\\{}nullnull)", "NEUTRAL");
    }

    private static String neutral(String control, String told) {
        return neutral(told).contains("NEUTRAL") ? neutral(told) : control;
    }
}
