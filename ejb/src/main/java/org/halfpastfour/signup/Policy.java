package org.halfpastfour.signup;

import java.time.Duration;
import java.time.LocalTime;

/** What the city office may set, within which bounds, and what held before it ever did. */
public enum Policy {
    /** How long a freed place is held for who is offered it. */
    OFFER_USUAL(false, 240, 30, 2880),
    /** The same on the day of the session. */
    OFFER_ON_THE_DAY(false, 30, 10, 240),
    /** From when at night the clock of an offer stands still. */
    QUIET_FROM(true, 21 * 60 + 30, 18 * 60, 23 * 60 + 30),
    /** Until when in the morning it does. */
    QUIET_TO(true, 7 * 60, 5 * 60, 10 * 60),
    /** Until when on the day of the session a family cancels without consequences. */
    CANCEL_UNTIL(true, 12 * 60, 6 * 60, 18 * 60);

    private final boolean time;
    private final int usual;
    private final int least;
    private final int most;

    Policy(boolean time, int usual, int least, int most) {
        this.time = time;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** Whether it is a time of day; otherwise it is so many minutes. */
    public boolean isTime() {
        return time;
    }

    /** In minutes, of a day when it is a time. */
    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public static LocalTime time(int minutes) {
        return LocalTime.MIDNIGHT.plus(Duration.ofMinutes(minutes));
    }
}
