package org.halfpastfour.calendar;

import org.halfpastfour.shared.CodeWord;

/** What a step changes of the calendar. */
public enum StepKind {
    CLOSED,
    /** A closure was taken back. */
    OPENED,
    TERM_CHANGED,
    SCHOOL_YEAR_ADDED,
    /** One that was added was taken back. */
    SCHOOL_YEAR_REMOVED,
    /** The holidays and make-up workdays of a year were put in. */
    YEAR_ANNOUNCED,
    /** A year is as it was before one was put in. */
    YEAR_FORGOTTEN;

    /** Kebab-case, such as {@code term-changed}. */
    public String code() {
        return CodeWord.of(this);
    }
}
