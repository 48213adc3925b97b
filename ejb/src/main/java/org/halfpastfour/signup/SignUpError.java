package org.halfpastfour.signup;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum SignUpError implements Fact {
    NOBODY_CHOSEN,
    TOO_MANY_PARTICIPANTS,
    HOUSEHOLD_NEEDED,
    NO_GUARDIANS_HERE,
    GUARDIAN_WITHOUT_CHILD,
    SPLIT_WITH_GUARDIAN,
    GUARDIAN_BARRED,
    GUARDIAN_FOR_EACH_CHILD,
    EXCEPTION_BY_STAFF_ONLY,
    TAKEN_AND_LEFT,
    NO_SUCH_DATE,
    /** An order names somebody for whom nothing is asked. */
    NOT_AMONG_THEM,
    UNTIL_BEFORE_START,

    /** Somebody has answered it already. */
    APPEAL_ANSWERED(Kind.CONFLICT),
    /** There is no such appeal, or who asks may not see it. */
    APPEAL_NOT_FOUND(Kind.NOT_FOUND),
    /** Somebody of the request has this session already. */
    ALREADY_BOOKED(Kind.CONFLICT, "name"),
    /** A session stays in its series while somebody who took the whole of it is booked there. */
    BOOKED_THROUGH_SERIES(Kind.CONFLICT),
    /** There is no such booking, or who asks may not see it. */
    BOOKING_NOT_FOUND(Kind.NOT_FOUND),
    /** Nothing counts against the family there: it was corrected, or is too long ago. */
    BOOKING_NOT_MISSED(Kind.CONFLICT),
    /** Families signed up for what the change of the calendar brought, or staff decided about it: so many sessions. */
    CALENDAR_COUNTED_ON(Kind.CONFLICT, "sessions"),
    /** The last guardian cannot leave children alone in a session that needs one. */
    GUARDIAN_STAYS(Kind.CONFLICT),
    /** Nothing is asked of this household for the series: it was answered, or there is nothing new. */
    INVITATION_NOT_FOUND(Kind.NOT_FOUND),
    /** Nothing of the kind is open: it was settled meanwhile, or who asks may not see it. */
    MATTER_NOT_FOUND(Kind.NOT_FOUND),
    /** So many participants have another session at the new time. */
    MOVE_DOUBLE_BOOKS(Kind.CONFLICT, "participants"),
    /** The family is next on the waiting list anyway. */
    NEXT_ALREADY(Kind.CONFLICT),
    /** No adult of the household has an account, so nobody can be asked for. */
    NOBODY_TO_ASK(Kind.CONFLICT),
    /** The session is not meant for somebody of the request. */
    NOT_ELIGIBLE(Kind.CONFLICT),
    /** The family does not wait any more: it was offered the places, has them, or the booking has ended. */
    NOT_WAITING(Kind.CONFLICT),
    /** The offer is over: its time ran out, it was declined, or another place was taken instead. */
    OFFER_EXPIRED(Kind.GONE),
    /** There is no such offer, or who asks may not see it. */
    OFFER_NOT_FOUND(Kind.NOT_FOUND),
    /** Somebody of the request has another session at this time, or too close to it at another home. */
    OVERLAPS(Kind.CONFLICT, "with", "start", "end"),
    /** The session has fewer places than the family needs together. */
    PARTY_TOO_LARGE(Kind.CONFLICT, "participants", "places"),
    /** The home gave the session another time while the request was on its way; it has to be looked at again. */
    SESSION_JUST_MOVED(Kind.CONFLICT),
    /** The session has begun; what happens now is attendance. */
    SESSION_UNDER_WAY(Kind.CONFLICT, "start");

    private final Declared declared;

    /** What can be wrong with a field. */
    SignUpError() {
        this(Kind.INVALID);
    }

    SignUpError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
