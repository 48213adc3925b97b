package org.halfpastfour.engagement;

/** To what the expected number of sessions refers: each week, each month, or all of the intervention's time. */
public enum DosePeriod {
    WEEK,
    MONTH,
    IN_ALL
}
