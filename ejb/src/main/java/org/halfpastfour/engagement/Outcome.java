package org.halfpastfour.engagement;

/** What became of a session that was offered to a family. Only the first two are in the denominator of the dose. */
public enum Outcome {
    /** At least one of the family was there. */
    ATTENDED,
    /** The place was kept for the family, nobody came, and nobody was ill or excused. */
    MISSED,
    /** Nobody came, and somebody was ill or excused. */
    EXCUSED,
    /** The family gave its place back in time. */
    GIVEN_BACK,
    /** The home, or a rule, took a place of the family back. */
    TAKEN_BACK,
    /** The home or the facilitator called it off. */
    CANCELLED,
    /** It is over, and nobody has marked who came. */
    UNMARKED,
    /** It is still to come. */
    UPCOMING;

    public boolean isFeasible() {
        return this == ATTENDED || this == MISSED;
    }

    /** Whether the expected dose is lowered by it. */
    boolean relieves() {
        return this == EXCUSED || this == TAKEN_BACK || this == CANCELLED;
    }
}
