package org.halfpastfour.programme;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum ProgrammeError implements Fact {
    AGES_REVERSED,
    AGES_OUTSIDE_THE_CLASS,
    NOT_A_PROGRAMME,
    IN_THE_PAST,
    TOO_LONG_A_SESSION,
    NOT_ON_ONE_DAY,
    MINIMUM_ABOVE_PLACES,
    ROOM_OF_ANOTHER_HOME,
    ROOM_CLOSED,
    HOME_CLOSED,
    ADULT_OF_ANOTHER_HOME,
    PROGRAMME_OF_ANOTHER_HOME,
    PROGRAMME_NOT_ACTIVE,
    OUTING_IS_A_FAMILY_EVENT,
    NO_DATE_LEFT,
    ENDS_BEFORE_IT_DID,
    SERIES_OF_ANOTHER_PROGRAMME,
    SCHOOL_DAYS_ONLY,
    TOO_MANY_DATES,
    SIGN_UP_OPENS_TOO_LATE,
    OFFER_TIME_OUT_OF_RANGE,
    NOT_THE_SAME_WEEKDAY,
    NOT_AFTER_WHAT_IS_COPIED,
    TOO_MANY_DAYS_TO_COPY,
    NO_MAKE_UP_WORKDAY,
    LIKE_A_WEEKDAY_OF_SCHOOL,

    /** Somebody else has to be in charge; why is for nobody to know. */
    ADULT_NOT_AVAILABLE(Kind.CONFLICT, "name"),
    /** An adult is in another session at this time. */
    ADULT_TAKEN(Kind.CONFLICT, "who", "with", "start", "end"),
    /** An adult is in charge of something in another home at this time, or has no time left for the way. */
    ADULT_TAKEN_ELSEWHERE(Kind.CONFLICT, "who", "start", "end", "minutes"),
    /** The home is not open for the whole of this time. */
    CLOSED_HOURS(Kind.CONFLICT, "start", "end"),
    /**
     * No session of this kind is held on this date: after-school classes on school days only, nothing while the home
     * is closed.
     */
    DAY_NOT_HELD(Kind.CONFLICT, "date", "reason", "detail"),
    /** A family meeting is moved and ended by who holds it. */
    FAMILY_MEETING_NOT_YOURS(Kind.CONFLICT),
    /** A meeting of a group is moved and ended by who holds it. */
    GROUP_MEETING_NOT_YOURS(Kind.CONFLICT),
    /** With this account a member of staff would stand in two places: here, and where the account is staff, too. */
    IN_TWO_PLACES(Kind.CONFLICT, "who", "count", "starts", "minutes"),
    /** Nothing of it can be planned, or all of it is there. */
    NOTHING_TO_PLAN(Kind.CONFLICT),
    /** More participants have a place than would be left. */
    PLACES_BELOW_TAKEN(Kind.CONFLICT, "places", "taken"),
    /** The same where all who see it would have one: somebody has a place of whom who asks is told nothing. */
    NOT_SO_FEW_PLACES(Kind.CONFLICT, "places"),
    /** There is no such planning, or who asks may not see it. */
    PLANNING_NOT_FOUND(Kind.NOT_FOUND),
    /** There is no such programme, or who asks may not see it. */
    PROGRAMME_NOT_FOUND(Kind.NOT_FOUND),
    /** The room is taken at this time by another session, which has no title when it is a family meeting. */
    ROOM_TAKEN(Kind.CONFLICT, "with", "start", "end"),
    /** There is no such series, or who asks may not see it. */
    SERIES_NOT_FOUND(Kind.NOT_FOUND),
    /** Sign-up for the session is not open: not yet, no longer, or the session is over or cancelled. */
    SESSION_CLOSED(Kind.CONFLICT),
    /** The session is over, under way or cancelled. */
    SESSION_NOT_CHANGEABLE(Kind.CONFLICT),
    /** There is no such session, or who asks may not see it. */
    SESSION_NOT_FOUND(Kind.NOT_FOUND),
    /** In some of the sessions that were to follow their programme, what is booked would not be right any more. */
    SESSIONS_WOULD_BREAK(Kind.CONFLICT, "count", "start"),
    /** Who has come stands on the sheet of that day: the session does not get another time any more. */
    SOMEBODY_CAME(Kind.CONFLICT),
    /**
     * Sessions to come cannot do without a member of staff: fewer than two adults would be left, or too few for those
     * booked.
     */
    STILL_IN_CHARGE(Kind.CONFLICT, "who", "count", "starts"),
    /** The room, an adult or a participant got another session at this time a moment ago. */
    TAKEN_MEANWHILE(Kind.CONFLICT),
    /** Children would be without the adults they need. */
    TOO_FEW_ADULTS(Kind.CONFLICT, "needed", "adults"),
    /** The room or the adults allow fewer places. */
    TOO_MANY_PLACES(Kind.CONFLICT, "places", "room", "adults");

    private final Declared declared;

    /** What can be wrong with a field. */
    ProgrammeError() {
        this(Kind.INVALID);
    }

    ProgrammeError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
