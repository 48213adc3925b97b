package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Offers that nobody saw, and offers of the night. */
class UnseenOffersDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household first = at.scene.household(1);
    private final Household second = at.scene.household(1);
    private final Household third = at.scene.household(1);

    @Test
    void whatIsCancelledAtFivePastMidnightCostsNobodyItsTurnUntilTheMorning() {
        SessionId session = at.session(1);
        BookingSummary booked = at.book(session, first).getFirst();
        List<Household> waiting = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            waiting.add(at.scene.household(1));
            at.book(session, waiting.getLast());
        }
        at.scene.clock.put(TOMORROW, "00:05");
        at.cancel(first, booked);
        at.scene.clock.put(TOMORROW, "05:05");
        at.expire(session);
        assertThat(at.waiting(session)).hasSize(9);
        assertThat(at.offer(waiting.getFirst()).expires()).isEqualTo(at(TOMORROW, "07:30"));
    }

    @Test
    void whoDidNotSeeTheOfferKeepsItsTurnAndTheNextIsAskedFirst() {
        SessionId session = at.session(1);
        offerToSecondUnseen(session);
        at.book(session, third);
        letRunOut(session);
        assertThat(offeredTo(session)).isEqualTo(third.child().value());
        assertThat(at.sheet(session).waiting())
                .extracting(SheetLine::participant, SheetLine::position)
                .containsExactly(tuple(second.child().value(), 1));
        assertThat(of(second).state()).isEqualTo(BookingState.WAITING);
        assertThat(of(second).waiting()).isEqualTo(new Waiting(1, 0, false, true).after(0));
    }

    @Test
    void whoKeptItsTurnIsOfferedTheNextPlaceBeforeWhoAskedLater() {
        SessionId session = at.session(1);
        offerToSecondUnseen(session);
        at.book(session, third);
        letRunOut(session);
        Household late = at.scene.household(1);
        at.book(session, late);
        at.decline(third, at.offer(third));
        assertThat(offeredTo(session)).isEqualTo(second.child().value());
    }

    @Test
    void aTurnIsKeptOnce() {
        SessionId session = at.session(1);
        offerToSecondUnseen(session);
        letRunOut(session);
        assertThat(offeredTo(session)).isEqualTo(second.child().value());
        letRunOut(session);
        assertThat(at.sheet(session).offered()).isEmpty();
        assertThat(at.sheet(session).waiting()).isEmpty();
        assertThat(of(second).ended()).extracting(BookingEnd::why).isEqualTo("offer-expired");
        assertThat(at.view(session).taken()).isZero();
        assertThat(at.view(session).waiting()).isZero();
    }

    @Test
    void twoWhoNeverLookAreEachAskedTwiceAndNotForEver() {
        SessionId session = at.session(1);
        offerToSecondUnseen(session);
        at.book(session, third);
        for (int i = 0; i < 4; i++) {
            assertThat(at.sheet(session).offered()).hasSize(1);
            letRunOut(session);
        }
        assertThat(at.sheet(session).offered()).isEmpty();
        assertThat(at.sheet(session).waiting()).isEmpty();
        assertThat(number("SELECT count(*) FROM programme.offer WHERE session_id = ?", session.value()))
                .isEqualTo(4);
    }

    @Test
    void whoSawTheOfferOnThePageOfOffersAndLetItPassIsOut() {
        SessionId session = at.session(1);
        offerToSecondUnseen(session);
        assertThat(at.offers(second)).hasSize(1);
        letRunOut(session);
        assertThat(of(second).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void whoSawTheOfferAmongTheBookingsAndLetItPassIsOut() {
        SessionId session = at.session(1);
        offerToSecondUnseen(session);
        assertThat(of(second).state()).isEqualTo(BookingState.OFFERED);
        letRunOut(session);
        assertThat(of(second).state()).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void thatStaffLookedAtItDoesNotMeanThatTheFamilyDid() {
        SessionId session = at.session(1);
        offerToSecondUnseen(session);
        at.scene.asStaff();
        assertThat(run(() -> at.signUp.offersOf(second.id()))).hasSize(1);
        assertThat(run(() -> at.signUp.bookingsOf(second.id(), TOMORROW, TOMORROW)))
                .hasSize(1);
        letRunOut(session);
        assertThat(of(second).state()).isNotEqualTo(BookingState.CANCELLED);
    }

    @Test
    void aPlaceThatPassedUnseenWaitsForNobodyWhoDoesNotFit() {
        SessionId session = at.session(1);
        offerToSecondUnseen(session);
        at.book(session, at.scene.household(1));
        Household third = at.scene.household(1);
        letRunOut(session);
        at.scene.asStaff();
        assertThat(run(() -> at.signUp.promote(session))).isZero();
        assertThat(at.book(session, third).getFirst().state()).isEqualTo(BookingState.WAITING);
    }

    @Test
    void waitingOnAfterAnUnseenOfferEndsWhenTheSessionBegins() {
        SessionId session = at.session(1);
        offerToSecondUnseen(session);
        at.book(session, third);
        letRunOut(session);
        at.scene.clock.put(TOMORROW, "16:30");
        at.expire(session);
        assertThat(of(second).ended()).extracting(BookingEnd::why).isEqualTo("list-closed");
        assertThat(at.view(session).taken()).isZero();
        assertThat(at.view(session).waiting()).isZero();
    }

    private void offerToSecondUnseen(SessionId session) {
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        at.cancel(first, booked);
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    /** Whatever is offered now. */
    private void letRunOut(SessionId session) {
        at.scene.clock.put(at.sheet(session).offered().getFirst().offerExpires());
        at.expire(session);
    }

    private UUID offeredTo(SessionId session) {
        return at.sheet(session).offered().getFirst().participant();
    }

    private BookingSummary of(Household household) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.bookingsOf(household.id(), TODAY, TOMORROW)).getLast();
    }
}
