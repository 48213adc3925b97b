package org.halfpastfour.casework;

/** Why a time suits, the best reason first. None of them tells more of a family than its consent lets be known. */
public enum SlotReason {
    /** The family is in this home anyway: what it is booked in there has just ended. */
    AFTER_FAMILYS_SESSION,
    /** Home, room, weekday and hour of the family repair session before. */
    AS_LAST_TIME,
    /** A day of the weekend, a holiday or the vacation. */
    DAY_WITHOUT_SCHOOL,
    AFTER_SCHOOL,
    /** A family without a child at school, whose other times are known, in the room of the session before. */
    ROOM_OF_LAST_TIME,
    /** The same in another room. */
    EVERYBODY_FREE,
    /** Room and facilitator are free; of the family nothing is known. */
    ROOM_FREE
}
