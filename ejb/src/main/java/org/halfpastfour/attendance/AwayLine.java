package org.halfpastfour.attendance;

import org.halfpastfour.signup.BookingSummary;

/** What becomes, or became, of one booking when somebody stays away for a while. */
public record AwayLine(BookingSummary booking, Effect effect) {

    /** The first three are done; every other one says why the booking stays as it is. */
    public enum Effect {
        FREE,
        /** Counts as a late cancellation. */
        LATE,
        /** Comes after all. */
        BACK,
        BEGUN,
        CAME,
        ABSENT_ALREADY,
        /** Of who only waits nobody says that they are absent. */
        ONLY_WAITS,
        /** An adult who is the company of a child that comes. */
        GUARDIAN_STAYS,
        /** Of adults the register keeps no absences. */
        NO_CHILD,
        /** The place went to another family, and none is free. */
        PLACE_GONE,
        /** The home or somebody else wrote it down, and takes it back. */
        TOLD_BY_ANOTHER,
        /** Staff write down what concerns their own homes. */
        OTHER_HOME;

        public boolean isDone() {
            return this == FREE || this == LATE || this == BACK;
        }
    }

    AwayLine with(BookingSummary now) {
        return new AwayLine(now, effect);
    }

    AwayLine with(Effect other) {
        return new AwayLine(booking, other);
    }
}
