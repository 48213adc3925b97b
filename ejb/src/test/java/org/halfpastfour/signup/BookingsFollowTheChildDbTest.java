package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.family.EndMembership;
import org.halfpastfour.family.FamilyEndings;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A child leaves one of its households: what that one booked follows the child, or is taken back, before it is saved. */
class BookingsFollowTheChildDbTest {

    private final SignUpScene at = new SignUpScene();
    private final FamilyEndings endings = at.scene.wiring.get(FamilyEndings.class);
    private final Household left = at.scene.household(2);
    private final Household living = at.scene.household(1);
    private final SessionId session = at.session(2);

    @Test
    void whatIsBookedIsShownBeforeTheMembershipEnds() {
        at.book(session, left, List.of(left.child()), false);
        assertThat(touched()).singleElement().satisfies(matter -> {
            assertThat(matter.rule()).isEqualTo("membership");
            assertThat(matter.names()).containsExactly("王小雨1");
            assertThat(matter.choices()).containsExactlyInAnyOrder(Choice.Kind.CANCEL, Choice.Kind.KEEP);
        });
        assertThat(bookings(left)).hasSize(1);
    }

    @Test
    void theHouseholdWhereTheChildLivesHasTheBookingAsItsOwnAndTheOtherKnowsNothingOfIt() {
        at.book(session, left, List.of(left.child()), false);
        livesWithTheOther();
        leave(Choice.Kind.HAND_OVER);
        assertThat(bookings(left)).isEmpty();
        assertThat(bookings(living)).extracting(BookingSummary::state).containsExactly(BookingState.CONFIRMED);
        BookingSummary own = bookings(living).getFirst();
        assertThatThrownBy(() -> at.cancel(left, own)).isInstanceOf(RuntimeException.class);
        assertThat(at.cancel(living, own).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void aSiblingWhoStaysKeepsTheBookingAndOnlyTheChildIsHandedOver() {
        at.book(session, left);
        livesWithTheOther();
        leave(Choice.Kind.HAND_OVER);
        assertThat(bookings(left)).extracting(BookingSummary::participantName).containsExactly("王小雨2");
        assertThat(bookings(living)).extracting(BookingSummary::participantName).containsExactly("王小雨1");
        assertThat(at.view(session).taken()).isEqualTo(2);
    }

    @Test
    void aChildWhoWaitsKeepsItsTurnInTheOtherHousehold() {
        at.book(session, at.scene.household(2));
        at.book(session, left);
        Household later = at.scene.household(1);
        at.book(session, later);
        livesWithTheOther();
        leave(Choice.Kind.HAND_OVER);
        assertThat(at.waiting(session)).last().isEqualTo(later.child().value());
        assertThat(at.view(session).waiting()).isEqualTo(3);
    }

    @Test
    void theHomeCancelsAndItCountsAgainstNobody() {
        at.book(session, left, List.of(left.child()), false);
        livesWithTheOther();
        at.scene.clock.put(TOMORROW, "15:00");
        leave(Choice.Kind.CANCEL);
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE session_id = ? AND state = 'CANCELLED' AND ended_why = 'HOME_SETTLED'",
                        session.value()))
                .isEqualTo(1);
        assertThat(at.view(session).taken()).isZero();
    }

    @Test
    void aChildWithoutAHouseholdStandsOnTodayUntilTheHomeSettlesIt() {
        at.book(session, left, List.of(left.child()), false);
        sql(
                "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                TODAY,
                left.child().value());
        at.scene.asStaff();
        List<Matter> open = run(() -> at.matters.open(at.scene.home));
        assertThat(open).extracting(Matter::rule).containsExactly("membership");
        run(() -> {
            at.matters.settle(
                    at.scene.home,
                    new Settlement(List.of(new Choice(open.getFirst().key(), Choice.Kind.KEEP, "居委会送来"))));
            return null;
        });
        assertThat(run(() -> at.matters.open(at.scene.home))).isEmpty();
    }

    private void livesWithTheOther() {
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                living.id().value(),
                left.child().value(),
                TODAY);
    }

    private List<Matter> touched() {
        Touched touched = catchThrowableOfType(Touched.class, () -> end(Settlement.NONE));
        assertThat(touched).isNotNull();
        return touched.matters();
    }

    private void leave(Choice.Kind kind) {
        end(new Settlement(touched().stream()
                .map(matter -> new Choice(matter.key(), kind, "搬走了"))
                .toList()));
    }

    private void end(Settlement settlement) {
        at.scene.asStaff();
        run(() -> {
            endings.endMembership(
                    new EndMembership(left.id(), left.child().value(), TODAY.minusDays(1), "搬走了", settlement));
            return null;
        });
    }

    private List<BookingSummary> bookings(Household household) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.bookingsOf(household.id(), TOMORROW, TOMORROW));
    }
}
