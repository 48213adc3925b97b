package org.halfpastfour.calendar;

/** In which weeks of a term a series comes (单双周): the week with the first day of the term is the first one. */
public enum SeriesWeeks {
    EVERY,
    ODD,
    EVEN;

    /** Outside the terms no week is odd or even. */
    public boolean includes(CareDay day) {
        return switch (this) {
            case EVERY -> true;
            case ODD -> day.week() % 2 == 1;
            case EVEN -> day.week() > 0 && day.week() % 2 == 0;
        };
    }
}
