package org.halfpastfour.notice;

/** What a mail tells the calendar of its reader of one family event, as that shows it. */
public record InvitationLine(Step step, String title, String when, String place) {

    /** What becomes of the event there. */
    public enum Step {
        INVITED,
        CHANGED,
        TAKEN_BACK
    }
}
