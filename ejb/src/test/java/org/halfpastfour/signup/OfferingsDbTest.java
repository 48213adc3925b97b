package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

class OfferingsDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household family = at.scene.household(1);
    private final SessionId session = at.session(1);

    @Test
    void aChildThatMayBookHasNothingAgainstIt() {
        Eligibility child = only();
        assertThat(child.may()).isTrue();
        assertThat(child.reason()).isNull();
    }

    @Test
    void aFullSessionSaysAtWhichPlaceOneWouldWait() {
        at.book(session, at.scene.household(1));
        at.book(session, at.scene.household(1));
        Eligibility child = only();
        assertThat(child.may()).isTrue();
        assertThat(child.reason()).isEqualTo("full-waiting");
        assertThat(child.arguments()).containsEntry("position", 2);
    }

    @Test
    void whatIsBookedShowsItsStateAndPosition() {
        at.book(session, at.scene.household(1));
        at.book(session, family);
        Eligibility child = only();
        assertThat(child.reason()).isEqualTo("already-booked");
        assertThat(child.state()).isEqualTo(BookingState.WAITING);
        assertThat(child.position()).isEqualTo(1);
    }

    @Test
    void anotherSessionAtTheSameTimeSaysWhich() {
        at.book(at.sessionBeside(1, TOMORROW, "17:00", "18:30"), family);
        Eligibility child = only();
        assertThat(child.may()).isFalse();
        assertThat(child.reason()).isEqualTo("overlaps");
        assertThat(child.arguments()).containsEntry("with", "四点半课堂").containsEntry("start", at(TOMORROW, "17:00"));
    }

    @Test
    void aSessionThatBeganSaysSo() {
        at.scene.clock.put(TOMORROW, "17:00");
        assertThat(only().reason()).isEqualTo("past");
    }

    @Test
    void aCancelledSessionSaysSo() {
        at.scene.asStaff();
        run(() -> {
            at.sessions.cancel(session, "下雨");
            return null;
        });
        assertThat(only().reason()).isEqualTo("cancelled");
    }

    @Test
    void adultsAreShownWhereTheyTakeAPlaceOnly() {
        at.familyEvent(4);
        assertThat(offerings()).hasSize(2);
        assertThat(offerings().getFirst().participants())
                .extracting(Eligibility::child)
                .contains(false, true);
        assertThat(offerings().getLast().participants())
                .extracting(Eligibility::child)
                .containsOnly(true);
    }

    @Test
    void aBlockedGuardianLearnsNothingOfTheChild() {
        BookingSummary booking = at.book(session, family).getFirst();
        block();
        at.scene.asParentOf(family);
        assertThat(run(() -> at.signUp.offering(session, family.id())).participants())
                .isEmpty();
        assertThat(offerings()).allMatch(offering -> offering.participants().isEmpty());
        assertThat(run(() -> at.signUp.bookingsOf(family.id(), TODAY, TOMORROW)))
                .isEmpty();
        assertThatThrownBy(() -> at.cancel(family, booking)).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> at.book(at.sessionBeside(1, TOMORROW, "19:00", "20:00"), family))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void anAccountThatIsNobodyOfTheFamilyActsForNobody() {
        BookingSummary booking = at.book(session, family).getFirst();
        sql(
                "UPDATE programme.person SET account_id = NULL WHERE account_id = ?",
                family.parent().value());
        at.scene.asParentOf(family);
        assertThatThrownBy(() -> run(() -> at.signUp.bookingsOf(family.id(), TODAY, TOMORROW)))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> at.signUp.offering(session, family.id())))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> at.cancel(family, booking)).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> at.book(at.sessionBeside(1, TOMORROW, "19:00", "20:00"), family))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void aForeignHouseholdSeesNothing() {
        at.scene.asParentOf(at.scene.household(1));
        assertThatThrownBy(() -> run(() -> at.signUp.bookingsOf(family.id(), TODAY, TOMORROW)))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> at.signUp.offersOf(family.id()))).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> at.signUp.offering(session, family.id())))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> at.signUp.sheet(session))).matches(AccountError.NOT_FOUND::stopped);
    }

    private void block() {
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE child_id = ?",
                family.child().value());
    }

    private Eligibility only() {
        at.scene.asParentOf(family);
        return run(() -> at.signUp.offering(session, family.id()))
                .participants()
                .getFirst();
    }

    private List<Offering> offerings() {
        at.scene.asParentOf(family);
        return run(() -> at.signUp.find(new FindOfferings(family.id(), null, TOMORROW, TOMORROW, null, null)));
    }
}
