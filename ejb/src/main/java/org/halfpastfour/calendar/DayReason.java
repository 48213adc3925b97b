package org.halfpastfour.calendar;

import org.halfpastfour.shared.CodeWord;

/** Why a class is held on a date, or why it is not. */
public enum DayReason {
    SCHOOL_DAY,
    WEEKEND,
    /** The detail is the holiday's name. */
    PUBLIC_HOLIDAY,
    /** A weekend day worked for a holiday (调休); the detail is the holiday's name. */
    MAKE_UP_WORKDAY,
    /** Before, between and after the terms. */
    OUTSIDE_TERM,
    /** The detail is what the city office wrote. */
    LOCAL_CLOSURE,
    /** The holidays of this year are not announced yet, so that nothing can be promised. */
    NOT_ANNOUNCED,
    /** The series asks for no school day. */
    ANY_DAY,
    ADDED_BY_HAND,
    LEFT_OUT_BY_HAND,
    /** A make-up workday, and the series is not on this weekday nor on all five; the detail is the holiday's name. */
    MAKE_UP_WORKDAY_NOT_CHOSEN;

    /** Kebab-case, such as {@code make-up-workday}. */
    public String code() {
        return CodeWord.of(this);
    }
}
