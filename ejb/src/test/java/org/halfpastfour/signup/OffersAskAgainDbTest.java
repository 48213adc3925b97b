package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** The rules of booking are asked again when a place is offered, and when it is accepted. */
class OffersAskAgainDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household in = at.scene.household(1);
    private final Household first = at.scene.household(1);
    private final Household second = at.scene.household(1);
    private final SessionId session = at.session(1);
    private final BookingSummary taken = at.book(session, in).getFirst();

    OffersAskAgainDbTest() {
        at.book(session, first);
        at.book(session, second);
    }

    @Test
    void aPlaceIsOfferedToTheNextWhereWhoIsFirstIsOfAnotherAgeByNow() {
        sql(
                "UPDATE programme.person SET birth_date = ? WHERE id = ?",
                TODAY.minusYears(4),
                first.child().value());
        at.cancel(in, taken);
        assertThat(at.offers(first)).isEmpty();
        assertThat(at.offers(second)).hasSize(1);
        assertThat(at.waiting(session)).containsExactly(first.child().value());
    }

    @Test
    void whoWasPassedOverIsOfferedTheNextPlaceAsSoonAsTheHomeKeepsIt() {
        sql(
                "UPDATE programme.person SET birth_date = ? WHERE id = ?",
                TODAY.minusYears(4),
                first.child().value());
        at.scene.asStaff();
        run(() -> {
            var open = at.matters.open(at.scene.home);
            at.matters.settle(
                    at.scene.home,
                    new Settlement(List.of(new Choice(open.getFirst().key(), Choice.Kind.KEEP, "姐姐也来"))));
            return null;
        });
        at.cancel(in, taken);
        assertThat(at.offers(first)).hasSize(1);
    }

    @Test
    void nothingIsOfferedInASessionWhoseRoomIsClosed() {
        sql("UPDATE programme.room SET status = 'CLOSED' WHERE id = ?", at.scene.room.value());
        at.cancel(in, taken);
        assertThat(at.offers(first)).isEmpty();
        assertThat(at.offers(second)).isEmpty();
    }

    @Test
    void anOfferIsNotAcceptedOnceTheRoomIsClosed() {
        at.cancel(in, taken);
        OfferView offer = at.offer(first);
        sql("UPDATE programme.room SET status = 'CLOSED' WHERE id = ?", at.scene.room.value());
        assertThatThrownBy(() -> at.accept(first, offer))
                .matches(SignUpError.NOT_ELIGIBLE::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
                        .containsEntry("reason", "home-decides"));
        sql("UPDATE programme.room SET status = 'OPEN' WHERE id = ?", at.scene.room.value());
        assertThat(at.accept(first, offer)).extracting(BookingSummary::state).containsExactly(BookingState.CONFIRMED);
    }
}
