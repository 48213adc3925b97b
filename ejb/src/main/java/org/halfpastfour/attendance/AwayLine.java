package org.halfpastfour.attendance;

import org.halfpastfour.signup.BookingSummary;

/** What becomes, or became, of one booking when somebody stays away for a while. */
public record AwayLine(BookingSummary booking, Effect effect) {

    /** The first two are done; every other one says why the booking stays as it is. */
    public enum Effect {
        FREE,
        /** Counts as a late cancellation. */
        LATE,
        BEGUN,
        CAME,
        ABSENT_ALREADY,
        /** Of who only waits nobody says that they are absent. */
        ONLY_WAITS,
        /** An adult who is the company of a child that comes. */
        GUARDIAN_STAYS,
        /** Of adults the register keeps no absences. */
        NO_CHILD;

        public boolean isDone() {
            return this == FREE || this == LATE;
        }
    }

    AwayLine with(BookingSummary now) {
        return new AwayLine(now, effect);
    }
}
