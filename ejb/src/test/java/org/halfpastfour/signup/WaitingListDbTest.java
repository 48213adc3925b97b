package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;

import java.util.List;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

class WaitingListDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household first = at.scene.household(1);
    private final Household second = at.scene.household(1);
    private final Household third = at.scene.household(1);

    @Test
    void aFreedPlaceIsOfferedToTheNextForFourHours() {
        SessionId session = at.session(1);
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        at.book(session, third);
        at.cancel(first, booked);
        assertThat(at.offer(second).expires()).isEqualTo(at(TODAY, "14:00"));
        assertThat(at.offers(third)).isEmpty();
        assertThat(at.view(session).taken()).isEqualTo(1);
        assertThat(at.view(session).waiting()).isEqualTo(1);
    }

    @Test
    void anOfferHoldsThePlaceAgainstEverybodyElse() {
        SessionId session = at.session(1);
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        at.cancel(first, booked);
        assertThat(at.book(session, third).getFirst().position()).isEqualTo(1);
    }

    @Test
    void whoAcceptsComes() {
        SessionId session = at.session(1);
        OfferView offer = offerToSecond(session);
        assertThat(at.accept(second, offer).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(at.accept(second, offer).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(at.view(session).taken()).isEqualTo(1);
        assertThat(at.view(session).waiting()).isZero();
    }

    @Test
    void whoDeclinesLeavesThePlaceToTheNext() {
        SessionId session = at.session(1);
        OfferView offer = offerToSecond(session);
        at.book(session, third);
        at.decline(second, offer);
        assertThat(at.offer(third).session().id()).isEqualTo(session);
        assertThatThrownBy(() -> at.accept(second, offer)).matches(SignUpError.OFFER_EXPIRED::stopped);
    }

    @Test
    void anOfferRunsOutAndGoesToTheNext() {
        SessionId session = at.session(1);
        OfferView offer = offerToSecond(session);
        at.book(session, third);
        at.scene.clock.put(offer.expires());
        assertThatThrownBy(() -> at.accept(second, offer)).matches(SignUpError.OFFER_EXPIRED::stopped);
        assertThat(at.offers(second)).isEmpty();
        assertThat(run(at.expiry::due)).contains(session);
        at.expire(session);
        assertThat(at.offer(third).expires()).isEqualTo(at(TODAY, "18:00"));
        assertThat(run(at.expiry::due)).doesNotContain(session);
    }

    @Test
    void aPlaceWhoseOfferRanOutIsFreeBeforeAnyTimerSawIt() {
        SessionId session = at.session(1);
        OfferView offer = offerToSecond(session);
        at.scene.clock.put(offer.expires());
        assertThat(at.book(session, third).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void nobodyOvertakesTheFirstWhoFits() {
        SessionId session = at.session(2);
        Household pair = at.scene.household(2);
        List<BookingSummary> booked = at.book(session, pair);
        at.book(session, at.scene.household(2));
        at.book(session, third);
        at.cancel(pair, booked.getFirst());
        assertThat(at.offers(third)).hasSize(1);
        assertThat(at.waiting(session)).hasSize(2);
    }

    @Test
    void priorityGoesFirstAndLooksLikeNothingElse() {
        SessionId session = at.session(1);
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        Household hardship = at.scene.withPriority(at.scene.household(1));
        assertThat(at.book(session, hardship).getFirst().position()).isEqualTo(1);
        assertThat(at.sheet(session).waiting()).extracting(SheetLine::priority).containsExactly(true, false);
        at.cancel(first, booked);
        assertThat(at.offers(hardship)).hasSize(1);
        assertThat(at.offers(second)).isEmpty();
    }

    @Test
    void aPartyThatShrinksMayFit() {
        SessionId session = at.session(2);
        at.book(session, first);
        Household pair = at.scene.household(2);
        List<BookingSummary> waiting = at.book(session, pair);
        assertThat(waiting.getFirst().state()).isEqualTo(BookingState.WAITING);
        at.cancel(pair, waiting.getFirst());
        assertThat(at.offer(pair).names()).hasSize(1);
        assertThat(at.view(session).taken()).isEqualTo(2);
        assertThat(at.view(session).waiting()).isZero();
    }

    @Test
    void morePlacesGoToWhoWaits() {
        SessionId session = at.session(1);
        at.book(session, first);
        at.book(session, second);
        at.scene.asStaff();
        run(() -> {
            at.sessions.changePlaces(session, 2);
            return null;
        });
        assertThat(at.offers(second)).hasSize(1);
    }

    @Test
    void takingOneWithdrawsWhatOverlapsAndPassesItOn() {
        SessionId full = at.session(1);
        BookingSummary booked = at.book(full, first).getFirst();
        at.book(full, second);
        at.book(full, third);
        at.cancel(first, booked);
        assertThat(at.offers(second)).hasSize(1);
        SessionId other = at.sessionBeside(1, TOMORROW, "17:00", "18:30");
        assertThat(at.book(other, second).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(at.offers(second)).isEmpty();
        assertThat(at.offers(third)).hasSize(1);
        assertThat(at.view(full).taken()).isEqualTo(1);
    }

    @Test
    void acceptingOneOfferWithdrawsTheOther() {
        SessionId one = at.session(1);
        SessionId two = at.sessionBeside(1, TOMORROW, "17:00", "18:30");
        BookingSummary ofFirst = at.book(one, first).getFirst();
        BookingSummary ofThird = at.book(two, third).getFirst();
        at.book(one, second);
        at.book(two, second);
        at.cancel(first, ofFirst);
        at.cancel(third, ofThird);
        assertThat(at.offers(second)).hasSize(2);
        at.accept(second, at.offer(second));
        assertThat(at.offers(second)).isEmpty();
        assertThat(at.view(one).taken() + at.view(two).taken()).isEqualTo(1);
    }

    @Test
    void waitingEndsWhenTheSessionBegins() {
        SessionId session = at.session(1);
        at.book(session, first);
        BookingSummary waiting = at.book(session, second).getFirst();
        at.scene.clock.put(TOMORROW, "16:30");
        at.expire(session);
        assertThat(at.view(session).waiting()).isZero();
        at.scene.asParentOf(second);
        assertThat(run(() -> at.signUp.bookingsOf(second.id(), TOMORROW, TOMORROW)))
                .filteredOn(line -> line.id().equals(waiting.id()))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.CANCELLED);
    }

    @Test
    void runningItByHandChangesNothingThatRanByItself() {
        SessionId session = at.session(1);
        offerToSecond(session);
        at.book(session, third);
        at.scene.asStaff();
        assertThat(run(() -> at.signUp.promote(session))).isZero();
        assertThat(at.offers(third)).isEmpty();
    }

    @Test
    void aLateCancellationSaysSo() {
        SessionId session = at.session(1);
        BookingSummary booked = at.book(session, first).getFirst();
        at.scene.clock.put(TOMORROW, "12:01");
        assertThat(at.cancel(first, booked).state()).isEqualTo(BookingState.LATE_CANCELLED);
        assertThat(at.cancel(first, booked).state()).isEqualTo(BookingState.LATE_CANCELLED);
        assertThat(at.view(session).taken()).isZero();
    }

    private OfferView offerToSecond(SessionId session) {
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        at.cancel(first, booked);
        return at.offer(second);
    }
}
