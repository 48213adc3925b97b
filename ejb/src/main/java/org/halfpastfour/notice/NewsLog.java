package org.halfpastfour.notice;

import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.placing.WishesAnswered;
import org.halfpastfour.placing.WishesAsked;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.BookingCancelled;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.EndedBy;
import org.halfpastfour.signup.OfferRanOut;
import org.halfpastfour.signup.PlaceAwaited;
import org.halfpastfour.signup.PlaceBooked;
import org.halfpastfour.signup.PlaceConfirmed;
import org.halfpastfour.signup.PlacesOffered;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what became of bookings and offers, for the household. It is part of the same transaction, just before its end: what was confirmed
 * is told, whatever happens to the server, and what was not is not.
 */
@ApplicationScoped
class NewsLog {

    private static final Duration BEFORE_THE_END = Duration.ofMinutes(30);

    @Inject
    NewsDesk news;

    @Inject
    Clock clock;

    public void booked(@Observes(during = BEFORE_COMPLETION) PlaceBooked event) {
        keep(NoticeKind.BOOKED, event.household(), event.session(), event.participant(), event.booking(), null);
    }

    public void confirmed(@Observes(during = BEFORE_COMPLETION) PlaceConfirmed event) {
        keep(NoticeKind.BOOKED, event.household(), event.session(), event.participant(), event.booking(), null);
    }

    public void awaited(@Observes(during = BEFORE_COMPLETION) PlaceAwaited event) {
        keep(NoticeKind.WAITING, event.household(), event.session(), event.participant(), event.booking(), null);
    }

    public void cancelled(@Observes(during = BEFORE_COMPLETION) BookingCancelled event) {
        keep(
                NoticeKind.CANCELLED,
                event.household(),
                event.session(),
                event.participant(),
                event.booking(),
                event.by());
    }

    public void offered(@Observes(during = BEFORE_COMPLETION) PlacesOffered event) {
        Receiver family = Receiver.of(event.household());
        NewsFacts facts =
                NewsFacts.ofOffer(event.session().value(), event.offer().value(), event.until(), null);
        news.keep(NoticeKind.OFFERED, family, facts);
        news.keep(NoticeKind.OFFER_ENDING, family, facts, ending(event.until()));
    }

    public void ranOut(@Observes(during = BEFORE_COMPLETION) OfferRanOut event) {
        news.keep(
                NoticeKind.OFFER_GONE,
                Receiver.of(event.household()),
                NewsFacts.ofOffer(event.session().value(), event.offer().value(), null, event.turnKept()));
    }

    /** Once they may be sent. */
    public void asked(@Observes(during = BEFORE_COMPLETION) WishesAsked event) {
        Instant now = clock.instant();
        news.keep(
                NoticeKind.WISHES_ASKED,
                Receiver.of(event.household()),
                NewsFacts.ofRound(event.round().value(), null),
                event.from().isAfter(now) ? event.from() : now);
    }

    /** One for the household, whatever it wished for. */
    public void answered(@Observes(during = BEFORE_COMPLETION) WishesAnswered event) {
        news.keep(
                NoticeKind.WISHES_ANSWERED,
                Receiver.of(event.household()),
                NewsFacts.ofRound(event.round().value(), null));
    }

    private void keep(
            NoticeKind kind,
            HouseholdId household,
            SessionId session,
            UUID participant,
            BookingId booking,
            @Nullable EndedBy by) {
        news.keep(kind, Receiver.of(household), NewsFacts.ofBooking(session.value(), participant, booking.value(), by));
    }

    /** Half an hour before it ends, or where it is short, half way. */
    private Instant ending(Instant until) {
        Duration half = Duration.between(clock.instant(), until).dividedBy(2);
        return until.minus(half.compareTo(BEFORE_THE_END) < 0 ? half : BEFORE_THE_END);
    }
}
