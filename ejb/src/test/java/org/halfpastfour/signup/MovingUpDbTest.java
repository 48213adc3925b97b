package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One has the only place, and three families wait for it: staff have the last of them go first. */
class MovingUpDbTest {

    private static final String WHY = "妈妈住院，孩子放学没人接";

    private final SignUpScene at = new SignUpScene();
    private final MovingUp moving = at.scene.wiring.get(MovingUp.class);
    private final SessionId session = at.session(1);
    private final Household has = at.scene.household(1);
    private final Household first = at.scene.household(1);
    private final Household second = at.scene.household(1);
    private final Household last = at.scene.household(1);

    @Test
    void whoIsMovedUpIsOfferedTheNextPlaceByTheSameCode() {
        line();
        assertThat(moveUp(last, WHY)).as("no place is free").isFalse();
        assertThat(at.waiting(session)).containsExactly(child(last), child(first), child(second));
        cancel();
        assertThat(at.offers(last)).hasSize(1);
        assertThat(at.offers(first)).isEmpty();
    }

    @Test
    void theListShowsTheReasonToStaffAndOthersReadOnlyTheirOwnPlace() {
        line();
        moveUp(last, WHY);
        at.scene.asStaff();
        List<SheetLine> waiting = run(() -> at.signUp.sheet(session)).waiting();
        assertThat(waiting).extracting(SheetLine::movedUp).containsExactly(WHY, null, null);
        assertThat(position(first)).isEqualTo(2);
        assertThat(position(second)).isEqualTo(3);
        assertThat(position(last)).isEqualTo(1);
        assertThat(bookings(first).toString()).doesNotContain(WHY);
        assertThat(bookings(last).toString())
                .as("not even to the family itself")
                .doesNotContain(WHY);
        cancel();
        at.scene.asStaff();
        assertThat(run(() -> at.signUp.sheet(session)).offered())
                .extracting(SheetLine::movedUp)
                .containsExactly(WHY);
    }

    @Test
    void itGoesBeforePriorityAndPriorityBeforeTheRest() {
        at.book(session, has);
        at.book(session, first);
        at.scene.withPriority(second);
        at.book(session, second);
        at.book(session, last);
        moveUp(last, WHY);
        assertThat(at.waiting(session)).containsExactly(child(last), child(second), child(first));
    }

    @Test
    void toldTwiceItIsDoneOnceWithTheFirstReason() {
        line();
        moveUp(last, WHY);
        moveUp(last, "另一个原因");
        at.scene.asStaff();
        assertThat(run(() -> at.signUp.sheet(session)).waiting().getFirst().movedUp())
                .isEqualTo(WHY);
        assertThat(number(
                        "SELECT count(*) FROM account.audit_entry WHERE action = 'waiting-list.moved-up' AND detail = ?",
                        "session " + session))
                .isOne();
    }

    @Test
    void whatIsOfferedToAnotherStaysThatOnes() {
        line();
        cancel();
        assertThat(at.offers(first)).hasSize(1);
        moveUp(last, WHY);
        assertThat(at.offers(first)).hasSize(1);
        assertThat(at.offers(last)).isEmpty();
    }

    @Test
    void whoIsNextAlreadyNeedsNoReasonAndWhoWaitsNoMoreCannotBeMovedUp() {
        line();
        assertThatThrownBy(() -> moveUp(first, WHY)).matches(SignUpError.NEXT_ALREADY::stopped);
        cancel();
        assertThatThrownBy(() -> moveUp(first, WHY)).matches(SignUpError.NOT_WAITING::stopped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "急"})
    void aReasonIsNeeded(String reason) {
        line();
        BookingId booking = bookings(last).getFirst().id();
        assertThatThrownBy(() -> new MoveUp(booking, reason)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFamilyThatWaitedPassedByNobodyIsNotToldThatItDidNotFit() {
        Household two = at.scene.household(2);
        SessionId three = at.sessionBeside(3, SignUpScene.TOMORROW, "09:00", "10:00");
        List<BookingSummary> inside = at.book(three, at.scene.household(3));
        at.book(three, two);
        Household alone = at.scene.household(1);
        at.book(three, alone);
        moveUp(three, alone);
        at.scene.asStaff();
        run(() -> at.signUp.cancel(inside.getFirst().id()));
        assertThat(at.offers(alone)).hasSize(1);
        assertThat(bookings(two)).allMatch(booking -> booking.waiting().passedBy() == 0);
    }

    @Test
    void staffOfAnotherHomeFindNothingAndNobodyMovesTheOwnFamilyUp() {
        line();
        BookingId booking = bookings(last).getFirst().id();
        at.scene.asParentOf(first);
        assertThatThrownBy(() -> run(() -> moving.moveUp(new MoveUp(booking, WHY))))
                .matches(AccountError.NOT_FOUND::stopped);
        sql(
                "INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)"
                        + " VALUES (?, ?, '李梅', '-', 'ACTIVE', now())",
                at.scene.staffAccount.value(),
                "staff-" + at.scene.staffAccount);
        sql(
                "UPDATE programme.person SET account_id = ? WHERE id = ?",
                at.scene.staffAccount.value(),
                last.adult().value());
        at.scene.asStaff();
        assertThatThrownBy(() -> run(() -> moving.moveUp(new MoveUp(booking, WHY))))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
    }

    private void line() {
        List.of(has, first, second, last).forEach(household -> at.book(session, household));
    }

    private boolean moveUp(Household household, String reason) {
        BookingId booking = bookings(household).getFirst().id();
        at.scene.asStaff();
        return run(() -> moving.moveUp(new MoveUp(booking, reason)));
    }

    private void moveUp(SessionId in, Household household) {
        assertThat(moveUp(household, WHY)).isFalse();
        assertThat(at.waiting(in).getFirst()).isEqualTo(child(household));
    }

    private void cancel() {
        BookingId booking = bookings(has).getFirst().id();
        at.scene.asParentOf(has);
        run(() -> at.signUp.cancel(booking));
    }

    private Integer position(Household household) {
        return bookings(household).getFirst().position();
    }

    private List<BookingSummary> bookings(Household household) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.bookingsOf(
                household.id(), SignUpScene.TOMORROW.minusDays(1), SignUpScene.TOMORROW.plusDays(60)));
    }

    private static UUID child(Household household) {
        return household.child().value();
    }
}
