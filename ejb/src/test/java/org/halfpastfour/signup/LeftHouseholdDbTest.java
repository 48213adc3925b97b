package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A household neither reads nor decides where a child will be who left it. */
class LeftHouseholdDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household family = at.scene.household(1);

    @Test
    void aHouseholdNoLongerReadsWhereAChildWhoLeftWillBe() {
        at.book(at.session(5), family);
        assertThat(bookings()).hasSize(1);
        leave();
        assertThat(bookings()).isEmpty();
    }

    @Test
    void whatIsOverStaysInItsList() {
        at.book(at.session(5), family);
        leave();
        at.scene.clock.put(SignUpScene.TOMORROW, "18:00");
        assertThat(bookings()).hasSize(1);
    }

    @Test
    void aHouseholdNoLongerCancelsForAChildWhoLeft() {
        BookingSummary booked = at.book(at.session(5), family).getFirst();
        leave();
        assertThatThrownBy(() -> at.cancel(family, booked)).matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void staffStillSeeAndCancelIt() {
        BookingSummary booked = at.book(at.session(5), family).getFirst();
        leave();
        at.scene.asStaff();
        assertThat(run(() -> at.signUp.cancel(booked.id())).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void aHouseholdNeitherSeesNorTakesAnOfferForAChildWhoLeft() {
        SessionId session = at.session(1);
        Household other = at.scene.household(1);
        BookingSummary first = at.book(session, other).getFirst();
        at.book(session, family);
        at.cancel(other, first);
        OfferView offer = at.offer(family);
        leave();
        assertThat(at.offers(family)).isEmpty();
        assertThatThrownBy(() -> at.accept(family, offer)).matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void ofTwoOfferedTogetherWhoStayedIsToldToWaitAndNotOfAnOfferThatNobodyCanTake() {
        SessionId session = at.session(2);
        Household two = at.scene.household(2);
        List<BookingSummary> first = at.book(session, at.scene.household(2));
        at.book(session, two);
        at.scene.asStaff();
        first.forEach(booking -> run(() -> at.signUp.cancel(booking.id())));
        assertThat(at.offers(two)).hasSize(1);
        sql(
                "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                TODAY.minusDays(1),
                two.children().getFirst().value());
        assertThat(at.offers(two)).isEmpty();
        at.scene.asParentOf(two);
        assertThat(run(() -> at.signUp.bookingsOf(two.id(), TODAY, TODAY.plusDays(7))))
                .singleElement()
                .satisfies(booking -> {
                    assertThat(booking.participant())
                            .isEqualTo(two.children().getLast().value());
                    assertThat(booking.state()).isEqualTo(BookingState.WAITING);
                    assertThat(booking.offer()).isNull();
                    assertThat(booking.offerExpires()).isNull();
                });
    }

    private List<BookingSummary> bookings() {
        at.scene.asParentOf(family);
        return run(() -> at.signUp.bookingsOf(family.id(), TODAY, TODAY.plusDays(7)));
    }

    private void leave() {
        sql(
                "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                TODAY.minusDays(1),
                family.child().value());
    }
}
