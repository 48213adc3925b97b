package org.halfpastfour.signup;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * One participant's place in one session, or the wish for one.
 *
 * @param position the party's place on the waiting list, from 1; null unless waiting
 * @param offer null unless a place is offered
 * @param freeToCancel whether cancelling now has no consequence
 * @param movedFrom when the session started for which it was booked, if it has been moved since
 * @param freeUntil until when a place may be given back freely; null unless it is kept and that is to come
 * @param waiting how the party waits; null unless waiting
 * @param ended by whom and why; null while it is live
 */
public record BookingSummary(
        BookingId id,
        SessionView session,
        HouseholdId household,
        UUID participant,
        String participantName,
        boolean child,
        BookingState state,
        @Nullable Integer position,
        @Nullable OfferId offer,
        @Nullable Instant offerExpires,
        boolean freeToCancel,
        @Nullable Instant movedFrom,
        @Nullable Instant freeUntil,
        @Nullable Waiting waiting,
        @Nullable BookingEnd ended) {

    /** As it is told to who may not see everybody of its party: as if this one waited alone, without the offer that came. */
    BookingSummary stillWaiting(@Nullable Integer at) {
        return new BookingSummary(
                id,
                session,
                household,
                participant,
                participantName,
                child,
                BookingState.WAITING,
                at,
                null,
                null,
                freeToCancel,
                movedFrom,
                null,
                Waiting.ALONE,
                ended);
    }
}
