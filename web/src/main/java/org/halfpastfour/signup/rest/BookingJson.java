package org.halfpastfour.signup.rest;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.rest.ApiWords;
import org.halfpastfour.signup.BookingEnd;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * A participant's place in a session.
 *
 * @param state confirmed, waiting, offered, cancelled or late-cancelled
 * @param position in the waiting list, from 1; only while waiting
 * @param movedFrom when the session started for which the family booked, if the home moved it since
 * @param freeUntil until when a place may be given back without consequence; only while that is to come
 * @param waiting how the family waits; only while waiting
 * @param ended by whom and why, once it has ended
 * @param offer to accept or decline until {@code offerExpires}; only while offered
 */
public record BookingJson(
        UUID id,
        UUID session,
        UUID household,
        UUID participant,
        String name,
        String state,
        @Nullable Integer position,
        @Nullable UUID offer,
        @Nullable Instant offerExpires,
        Instant start,
        Instant end,
        boolean freeToCancel,
        @Nullable Instant movedFrom,
        @Nullable Instant freeUntil,
        @Nullable WaitingJson waiting,
        @Nullable Ended ended) {

    /**
     * How a family waits.
     *
     * @param together how many places it needs together
     * @param passedBy how many places went on to families behind it, because they were too few for it
     * @param maySplit whether {@code POST /bookings/{id}/split} would have everybody taken one by one, in the same turn
     * @param turnKept whether an offer ran out before the family saw it, so that it kept its turn; that is done once
     */
    public record WaitingJson(
            int together,
            int passedBy,
            boolean maySplit,
            boolean turnKept,
            @Nullable Integer ahead) {

        static @Nullable WaitingJson from(@Nullable Waiting waiting) {
            return waiting == null
                    ? null
                    : new WaitingJson(
                            waiting.together(),
                            waiting.passedBy(),
                            waiting.maySplit(),
                            waiting.turnKept(),
                            waiting.ahead());
        }
    }

    /**
     * How a booking ended.
     *
     * @param by family, home, offer (its time ran out) or rule
     * @param why such as family-cancelled, home-cancelled, session-cancelled, offer-expired or list-closed; rule where the
     *     reason itself is not told
     * @param words of the home
     */
    public record Ended(String by, String why, @Nullable String words, Instant at) {

        static @Nullable Ended from(@Nullable BookingEnd end) {
            return end == null ? null : new Ended(ApiWords.of(end.by()), end.why(), end.words(), end.at());
        }
    }

    static BookingJson from(BookingSummary booking) {
        var offer = booking.offer();
        return new BookingJson(
                booking.id().value(),
                booking.session().id().value(),
                booking.household().value(),
                booking.participant(),
                booking.participantName(),
                ApiWords.of(booking.state()),
                booking.position(),
                offer == null ? null : offer.value(),
                booking.offerExpires(),
                booking.session().start(),
                booking.session().end(),
                booking.freeToCancel(),
                booking.movedFrom(),
                booking.freeUntil(),
                WaitingJson.from(booking.waiting()),
                Ended.from(booking.ended()));
    }
}
