package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.halfpastfour.account.Turns;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

/** What is taken for a family: a refusal is told from a failure, and neither stops the others. */
class OfferTimerTest {

    private final OfferId refused = OfferId.of(Ids.next());
    private final OfferId failing = OfferId.of(Ids.next());
    private final OfferId fine = OfferId.of(Ids.next());
    private final List<OfferId> left = new ArrayList<>();
    private final List<OfferId> taken = new ArrayList<>();

    @Test
    void aRefusalIsTheFamilysToAnswerAndAFailureIsTriedAgain() {
        timer(false).run();
        assertThat(left).containsExactly(refused);
        assertThat(taken).containsExactly(fine);
    }

    @Test
    void whatCannotEvenBeLeftStopsNobodyElse() {
        timer(true).run();
        assertThat(left).isEmpty();
        assertThat(taken).containsExactly(fine);
    }

    private OfferTimer timer(boolean stuck) {
        OfferTimer timer = new OfferTimer();
        timer.expiry = new OverdueOffers() {
            @Override
            public List<SessionId> due() {
                return List.of();
            }
        };
        timer.turns = new Turns() {
            @Override
            public <T> boolean each(String work, Collection<T> pieces, Predicate<T> done) {
                return pieces.stream().filter(done).count() == pieces.size();
            }
        };
        timer.taken = new TakenForThem() {
            @Override
            public List<OfferId> due() {
                return List.of(refused, failing, fine);
            }

            @Override
            public boolean take(OfferId offer) {
                if (offer.equals(refused)) {
                    throw SignUpError.OFFER_EXPIRED.told();
                }
                if (offer.equals(failing)) {
                    throw new IllegalStateException("the database is away");
                }
                return taken.add(offer);
            }

            @Override
            public void leave(OfferId offer) {
                if (stuck) {
                    throw new IllegalStateException("the database is away");
                }
                left.add(offer);
            }
        };
        return timer;
    }
}
