package org.halfpastfour.policy;

import java.time.Duration;
import java.time.LocalTime;

/** What the city office may set, within which bounds, and what held before it ever did. */
public enum Policy {
    /** How long a freed place is held for who is offered it. */
    OFFER_USUAL(Unit.MINUTES, 240, 30, 2880),
    /** The same on the day of the session. */
    OFFER_ON_THE_DAY(Unit.MINUTES, 30, 10, 240),
    /** From when at night the clock of an offer stands still. */
    QUIET_FROM(Unit.TIME, 21 * 60 + 30, 18 * 60, 23 * 60 + 30),
    /** Until when in the morning it does. */
    QUIET_TO(Unit.TIME, 7 * 60, 5 * 60, 10 * 60),
    /** Until when on the day of the session a family cancels without consequences. */
    CANCEL_UNTIL(Unit.TIME, 12 * 60, 6 * 60, 18 * 60),
    /** How many children an adult looks after where one of them may be young. At most a fifth more than in the beginning. */
    RATIO_YOUNGER(Unit.CHILDREN, 15, 1, 18),
    /** How many where all of them are older; the same bound. */
    RATIO_OLDER(Unit.CHILDREN, 20, 1, 24),
    /** From which age on they are; later is stricter. */
    OLDER_FROM(Unit.AGE, 9, 8, 18),
    /** The youngest age that a class admits. */
    CLASS_AGE_FROM(Unit.AGE, 6, 3, 9),
    /** The oldest one. */
    CLASS_AGE_TO(Unit.AGE, 14, 12, 17),
    /** Whether places that are left empty without a word count at all. */
    NO_SHOWS_COUNT(Unit.YES_OR_NO, 1, 0, 1),
    /** So many put a family behind others on waiting lists. */
    NO_SHOWS_MOST(Unit.TIMES, 3, 2, 10),
    /** Within so many days. */
    NO_SHOWS_WITHIN(Unit.DAYS, 30, 7, 90),
    /** For so many days, until it fades. */
    NO_SHOWS_FADE(Unit.DAYS, 30, 7, 90);

    /** In what a policy is counted. */
    public enum Unit {
        MINUTES,
        /** Of day, in minutes from midnight. */
        TIME,
        CHILDREN,
        /** In full years. */
        AGE,
        TIMES,
        DAYS,
        /** 1 or 0. */
        YES_OR_NO
    }

    private final Unit unit;
    private final int usual;
    private final int least;
    private final int most;

    Policy(Unit unit, int usual, int least, int most) {
        this.unit = unit;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    public Unit unit() {
        return unit;
    }

    public boolean isTime() {
        return unit == Unit.TIME;
    }

    /** Whether it says how many children an adult looks after. */
    public boolean isOfAdults() {
        return this == RATIO_YOUNGER || this == RATIO_OLDER || this == OLDER_FROM;
    }

    /** Whether it says which ages a class admits. */
    public boolean isOfAges() {
        return this == CLASS_AGE_FROM || this == CLASS_AGE_TO;
    }

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
