package org.halfpastfour.calendar;

/**
 * What a calendar's file says and the product does not take over.
 *
 * @param line where it begins in the file, counted from 1; in JSON the place of the day
 * @param text what is written there: the event's title with its day, as far as it is known
 */
public record UnreadLine(int line, String text, Why why) {

    /** Why it is not taken over. */
    public enum Why {
        /** Neither off nor worked: a solar term, a remembrance day. */
        NO_KIND,
        /** It says of itself that it is off and that it is worked, or that days were moved and not which way. */
        UNCLEAR_KIND,
        CANCELLED,
        /** No day, or one that does not exist. */
        NO_DAY,
        /** An end before its beginning, or of another kind than its beginning. */
        NO_END,
        /** Not the whole of a working day's middle, ten to four. */
        PART_OF_DAY,
        /** More than 31 days in one. */
        TOO_LONG,
        ZONE_UNKNOWN,
        /** Repeated in a way, or so often, that its days are not sure. */
        REPEAT_UNKNOWN,
        /** A worked day that is no weekend makes up for nothing. */
        WORK_ON_WEEKDAY,
        /** The file calls the day off in one place and worked in another. */
        CONTRADICTED,
        /** The file is of one year, and the day of another. */
        OTHER_YEAR,
        YEAR_OUT_OF_REACH,
        /** No event, or a line that is no line of a calendar. */
        NO_EVENT
    }
}
