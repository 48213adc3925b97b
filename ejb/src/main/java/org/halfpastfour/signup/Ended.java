package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a booking keeps of its ending.
 *
 * @param by the account that did it; null where time or a rule did
 * @param from what the booking was before: who only waited had no place to lose
 * @param givenOn whether its place had been given on; null where nobody wrote it down
 */
@Embeddable
record Ended(
        @Column(name = "ended_at") Instant at,
        @Column(name = "ended_by") @Nullable UUID by,

        @Column(name = "ended_why") @Enumerated(EnumType.STRING)
        EndingReason why,

        @Column(name = "ended_words") @Nullable String words,

        @Column(name = "ended_from") @Enumerated(EnumType.STRING)
        BookingState from,

        @Column(name = "ended_given_on") @Nullable Boolean givenOn) {

    static Ended of(Ending ending, BookingState from, boolean givenOn, Instant now) {
        return new Ended(
                now,
                ending.account() == null ? null : ending.account().value(),
                ending.reason(),
                ending.words(),
                from,
                givenOn);
    }

    /** The same booking, which does not come back with its session. */
    Ended stays(AccountId by, Instant now) {
        return new Ended(now, by.value(), EndingReason.HOME_SETTLED, null, from, givenOn);
    }

    boolean wasGivenOn() {
        return Boolean.TRUE.equals(givenOn);
    }

    /** As the family is told. */
    BookingEnd told() {
        return new BookingEnd(why.by(), why.code(), words, at);
    }
}
