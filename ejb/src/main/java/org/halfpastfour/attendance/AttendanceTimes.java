package org.halfpastfour.attendance;

import java.time.Duration;

/** Times around a session that are the same in every home. */
public final class AttendanceTimes {

    /** So long before the start the doors open. */
    public static final Duration DOORS_OPEN = ArrivalRule.EARLY;

    /** So long after the start, and after the end, somebody is called. */
    public static final Duration PATIENCE = Alerts.PATIENCE;

    private AttendanceTimes() {}
}
