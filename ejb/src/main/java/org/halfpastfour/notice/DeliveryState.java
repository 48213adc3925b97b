package org.halfpastfour.notice;

/** How far an envelope is. */
public enum DeliveryState {
    /** Waits for its time, or to be tried again; by {@link ChannelKind#CALL}, for somebody who calls. */
    DUE,
    /** Was handed to the other end, which has not answered yet. */
    SENDING,
    SENT,
    /** The answer was lost, and it was not sent again. */
    UNSURE,
    /** Could not be reached. */
    FAILED,
    /** Somebody of the home called. */
    CALLED
}
