package org.halfpastfour.notice;

/** Why an envelope did not arrive, or not yet. */
public enum DeliveryFault {
    /** The other end failed, and may work again. */
    GATEWAY_FAILED,
    /** Nobody answered in time. */
    NO_ANSWER,
    /** What was answered says nothing. */
    ANSWER_NOT_UNDERSTOOD,
    /** The other end does not take it, whenever it comes. */
    REFUSED,
    /** This product is not let in there. */
    NOT_LET_IN,
    /** The receiver wants nothing more by this way. */
    UNSUBSCRIBED,
    /** It came back: nobody is at that address. */
    BOUNCED,
    UNKNOWN_ADDRESS,
    /** The channel is not configured any more. */
    NO_CHANNEL,
    /** Was being sent when the server ended. */
    ANSWER_LOST
}
