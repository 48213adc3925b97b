package org.halfpastfour.attendance;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum AttendanceError implements Fact {
    IN_THE_FUTURE,
    OUTSIDE_THE_SESSION,
    LEFT_BEFORE_ARRIVING,
    LEFT_WITHOUT_ARRIVING,
    ABSENT_AND_ARRIVED,
    /** What is told before has a reason; only what nobody told has none. */
    ABSENCE_TOLD_HAS_A_REASON,
    COLLECTED_OR_ALONE,
    /** Somebody else was named than the code is for. */
    CODE_OF_ANOTHER_ADULT,
    /** Who is no adult of the family, or is kept from the child. */
    NOT_THEIR_WORD,
    UNSEEN_TOO_EARLY,
    /** Why a child may not leave alone. */
    NO_CONSENT_TO_LEAVE_ALONE,

    /** Only the home's staff records an absence without excuse. */
    ABSENCE_KIND_FOR_STAFF(Kind.FORBIDDEN),
    /** The session has begun; the home's staff can still record it. */
    ABSENCE_NOTICE_TOO_LATE(Kind.CONFLICT, "start"),
    /** No child that is in has this code. */
    CODE_OF_NOBODY_HERE(Kind.CONFLICT),
    /** The day of the home is closed; what is marked now is a correction. */
    DAY_IS_OVER(Kind.CONFLICT),
    /** Sessions of the day have not begun yet. */
    DAY_NOT_OVER(Kind.CONFLICT),
    /** Nobody has closed this day, or it was opened again. */
    DAY_NOT_CLOSED(Kind.CONFLICT),
    /** Who is here cannot be absent. */
    ALREADY_ARRIVED(Kind.CONFLICT, "at"),
    /** The child has left already. */
    ALREADY_LEFT(Kind.CONFLICT, "at"),
    /** It is too early: arrivals are taken from an hour before the start. */
    ATTENDANCE_NOT_OPEN(Kind.CONFLICT, "opens"),
    /** The booking of who has come is not cancelled any more. */
    CAME_ALREADY(Kind.CONFLICT, "at"),
    /**
     * Whose place was given on comes after all, and neither an absent one's place nor the room and the adults have one
     * more.
     */
    NO_ROOM_AT_THE_DOOR(Kind.CONFLICT),
    /**
     * The child stays: this adult may not collect it today, or it may not leave alone. The reason is a code of its
     * own.
     */
    NOT_AUTHORISED_TO_COLLECT(Kind.CONFLICT, "reason"),
    /** This adult is banned or blocked for a child who comes to the same session, and so does not come in. */
    NOT_BESIDE_THIS_CHILD(Kind.CONFLICT),
    /** Who is to be marked has no confirmed place in the session. */
    NOT_BOOKED_HERE(Kind.CONFLICT),
    /** A child is neither there nor told absent; a colleague may see one that who asks does not. */
    NOT_ACCOUNTED_FOR(Kind.CONFLICT),
    /** This adult may not collect the child today, as far as the household knows; why is not told. */
    NOT_COLLECTING_TODAY(Kind.CONFLICT),
    /** Who has not come cannot leave. */
    NOT_HERE(Kind.CONFLICT),
    /** The child cannot take part yet: a reachable adult, a consent or the health note is missing. */
    NOT_READY_FOR_ATTENDANCE(Kind.CONFLICT, "missing"),
    /** There is no mark that could be undone. */
    NOTHING_TO_UNDO(Kind.CONFLICT),
    /** A second adult was asked for in the same moment. */
    MOMENT_ASKED_ALREADY(Kind.CONFLICT),
    /** What was to be settled at the door is settled, or nobody asked for it. */
    MOMENT_NOT_FOUND(Kind.NOT_FOUND),
    /** Who asked for a second adult is not the second adult. */
    MOMENT_NEEDS_ANOTHER(Kind.CONFLICT),
    /** A child is still in, of this day or an earlier one. */
    SOMEBODY_STILL_IN(Kind.CONFLICT),
    /** Told absent in good time, the place went to another family and none is free; at the door staff decide. */
    PLACE_GIVEN_ON(Kind.CONFLICT),
    /** The session was cancelled. */
    SESSION_NOT_HELD(Kind.CONFLICT),
    /** The session has ended; who was there is entered by a correction. */
    SESSION_OVER(Kind.CONFLICT, "end"),
    /** The time for undoing is over; a correction with a reason still works. */
    UNDO_TOO_LATE(Kind.CONFLICT, "until");

    private final Declared declared;

    /** What can be wrong with a field. */
    AttendanceError() {
        this(Kind.INVALID);
    }

    AttendanceError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
