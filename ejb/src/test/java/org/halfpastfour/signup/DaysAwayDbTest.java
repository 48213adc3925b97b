package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.attendance.DaysAway;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.attendance.StayAway;
import org.halfpastfour.attendance.StayAway.As;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A child of a family has a class on four days from tomorrow, and stays away for some of them. */
class DaysAwayDbTest {

    private final SignUpScene at = new SignUpScene();
    private final DaysAway away = at.scene.wiring.get(DaysAway.class);
    private final Household family = at.scene.household(1);
    private final List<SessionId> days = TOMORROW.datesUntil(TOMORROW.plusDays(4))
            .map(date -> at.session(5, date, "16:30", "18:00", at.scene.room, at.scene.staff.subList(0, 2)))
            .toList();

    @Test
    void severalDaysAreGivenBackInOneStepAndTheOthersStay() {
        bookAll();
        List<AwayLine> told = preview(TOMORROW.plusDays(1), TOMORROW.plusDays(2), As.CANCELLED);
        assertThat(told).extracting(AwayLine::effect).containsExactly(Effect.FREE, Effect.FREE);
        assertThat(taken()).containsExactly(1, 1, 1, 1);
        assertThat(apply(TOMORROW.plusDays(1), TOMORROW.plusDays(2), As.CANCELLED))
                .extracting(line -> line.booking().state())
                .containsExactly(BookingState.CANCELLED, BookingState.CANCELLED);
        assertThat(taken()).containsExactly(1, 0, 0, 1);
    }

    @Test
    void withoutALastDayEverythingFromTheFirstOnGoes() {
        bookAll();
        apply(TOMORROW.plusDays(1), null, As.CANCELLED);
        assertThat(taken()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void whatIsPastTheFreeHourIsLateAndToldSoBefore() {
        bookAll();
        at.scene.clock.put(TOMORROW, "13:00");
        assertThat(preview(TOMORROW, TOMORROW.plusDays(1), As.CANCELLED))
                .extracting(AwayLine::effect)
                .containsExactly(Effect.LATE, Effect.FREE);
        assertThat(apply(TOMORROW, TOMORROW.plusDays(1), As.CANCELLED))
                .extracting(line -> line.booking().state())
                .containsExactly(BookingState.LATE_CANCELLED, BookingState.CANCELLED);
    }

    @Test
    void whatHasBegunStaysAndStopsNothing() {
        bookAll();
        at.scene.clock.put(TOMORROW, "16:45");
        for (As as : As.values()) {
            assertThat(preview(TOMORROW, TOMORROW.plusDays(1), as))
                    .extracting(AwayLine::effect)
                    .containsExactly(Effect.BEGUN, Effect.FREE);
        }
        assertThat(apply(TOMORROW, TOMORROW.plusDays(1), As.CANCELLED))
                .extracting(line -> line.booking().state())
                .containsExactly(BookingState.CONFIRMED, BookingState.CANCELLED);
    }

    @Test
    void severalDaysAreReportedAbsentAndKeepTheirBookings() {
        bookAll();
        assertThat(apply(TOMORROW, TOMORROW.plusDays(1), As.ILL))
                .extracting(AwayLine::effect)
                .containsExactly(Effect.FREE, Effect.FREE);
        at.scene.asParentOf(family);
        List<OwnMark> marks = run(() -> at.scene.wiring.get(Attendances.class).ownMarks(family.id(), days));
        assertThat(marks).hasSize(2).allMatch(OwnMark::placeGivenOn);
        assertThat(preview(TOMORROW, TOMORROW.plusDays(1), As.EXCUSED))
                .extracting(AwayLine::effect)
                .containsOnly(Effect.ABSENT_ALREADY);
    }

    @Test
    void whoIsThereAlreadyIsNeitherAbsentNorGivenBack() {
        bookAll();
        arrive(days.getFirst());
        for (As as : As.values()) {
            assertThat(preview(TOMORROW, TOMORROW, as))
                    .extracting(AwayLine::effect)
                    .containsExactly(Effect.CAME);
        }
        assertThat(apply(TOMORROW, TOMORROW, As.CANCELLED)).hasSize(1);
        assertThat(taken().getFirst()).isOne();
    }

    @Test
    void whatBecomesFreeGoesToWhoWaitsOnEachOfTheDays() {
        List<SessionId> small = List.of(ofOnePlace(TOMORROW), ofOnePlace(TOMORROW.plusDays(1)));
        small.forEach(day -> at.book(day, family));
        Household next = at.scene.household(1);
        small.forEach(day -> at.book(day, next));
        apply(TOMORROW, TOMORROW.plusDays(1), As.CANCELLED);
        assertThat(at.offers(next)).hasSize(2);
    }

    @Test
    void whoOnlyWaitsLeavesTheLineAndIsNotAbsent() {
        SessionId small = ofOnePlace(TOMORROW);
        at.book(small, at.scene.household(1));
        at.book(small, family);
        assertThat(preview(TOMORROW, TOMORROW, As.ILL))
                .extracting(AwayLine::effect)
                .containsExactly(Effect.ONLY_WAITS);
        apply(TOMORROW, TOMORROW, As.CANCELLED);
        assertThat(at.view(small).waiting()).isZero();
    }

    @Test
    void aGuardianStaysWhereAChildOfItsComes() {
        SessionId event = at.familyEvent(6);
        at.scene.asParentOf(family);
        run(() -> at.signUp.book(
                new BookSession(event, family.id(), family.children(), List.of(family.adult()), false, null)));
        StayAway adult = new StayAway(family.id(), family.adult().value(), TODAY, null, null, As.CANCELLED);
        assertThat(run(() -> away.apply(adult))).extracting(AwayLine::effect).containsExactly(Effect.GUARDIAN_STAYS);
        assertThat(at.view(event).taken()).isEqualTo(2);
    }

    @Test
    void nobodyDoesItForAnotherFamily() {
        bookAll();
        StayAway command = command(TOMORROW, null, As.CANCELLED);
        at.scene.asParentOf(at.scene.household(1));
        assertThatThrownBy(() -> run(() -> away.preview(command))).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> away.apply(command))).matches(AccountError.NOT_FOUND::stopped);
        at.scene.asStaff();
        assertThatThrownBy(() -> run(() -> away.apply(command))).matches(AccountError.NOT_FOUND::stopped);
        assertThat(taken()).containsExactly(1, 1, 1, 1);
    }

    @Test
    void aBlockedGuardianDoesNotDecideAboutTheChild() {
        bookAll();
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE child_id = ?",
                family.child().value());
        assertThatThrownBy(() -> apply(TOMORROW, null, As.CANCELLED)).matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThatThrownBy(() -> command(TOMORROW, TODAY, As.ILL)).isInstanceOf(InvalidInput.class);
    }

    private SessionId ofOnePlace(LocalDate date) {
        return at.sessionBeside(1, date, "09:00", "10:00");
    }

    private void bookAll() {
        days.forEach(day -> at.book(day, family));
    }

    private List<AwayLine> preview(LocalDate from, @Nullable LocalDate to, As as) {
        at.scene.asParentOf(family);
        return run(() -> away.preview(command(from, to, as)));
    }

    private List<AwayLine> apply(LocalDate from, @Nullable LocalDate to, As as) {
        at.scene.asParentOf(family);
        return run(() -> away.apply(command(from, to, as)));
    }

    private StayAway command(LocalDate from, @Nullable LocalDate to, As as) {
        return new StayAway(family.id(), family.child().value(), from, to, null, as);
    }

    private List<Integer> taken() {
        return days.stream().map(at::view).map(SessionView::taken).toList();
    }

    private void arrive(SessionId session) {
        ChildId child = family.child();
        at.scene.clock.put(TOMORROW, "16:00");
        sql(
                "INSERT INTO programme.attendance (id, session_id, participant_id, booking_id, arrived_at)"
                        + " SELECT ?, session_id, participant_id, id, lower(during) FROM programme.booking"
                        + " WHERE session_id = ? AND participant_id = ?",
                Ids.next(),
                session.value(),
                child.value());
    }
}
