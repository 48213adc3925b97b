package org.halfpastfour.signup;

import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How a booking ends: why, whether late, in whose words and from whose account. Only a family can be late: what the home
 * does, a rule, or a clock never counts against it.
 */
record Ending(
        EndingReason reason,
        boolean late,
        @Nullable String words,
        @Nullable AccountId account) {

    static Ending byFamily(AccountId account, boolean late) {
        return new Ending(EndingReason.FAMILY_CANCELLED, late, null, account);
    }

    /** Words tell the family why; without them the reason says what there is to say. */
    static Ending byHome(EndingReason reason, @Nullable String words, @Nullable AccountId account) {
        return new Ending(reason, false, words, account);
    }

    static Ending declined(AccountId account) {
        return new Ending(EndingReason.OFFER_DECLINED, false, null, account);
    }

    /** Who took a place for the family gave up with it what cannot be attended besides. */
    static Ending overlapping(AccountId account) {
        return new Ending(EndingReason.OVERLAPPING_TAKEN, false, null, account);
    }

    /** Time alone, or a rule, ended it. */
    static Ending of(EndingReason reason) {
        return new Ending(reason, false, null, null);
    }

    BookingState state() {
        return late ? BookingState.LATE_CANCELLED : BookingState.CANCELLED;
    }

    Ending {
        if (late && reason != EndingReason.FAMILY_CANCELLED || words != null && reason.by() != EndedBy.HOME) {
            throw new IllegalArgumentException(reason + " is neither late nor in words");
        }
    }
}
