package org.halfpastfour.casework;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum CaseError implements Fact {
    DISTRICT_NOT_YOURS,
    CASE_HOUSEHOLD_CODE_UNKNOWN,
    REVIEW_BEFORE_START,
    NOTE_OF_ANOTHER_CASE,
    HOUSEHOLD_NOT_LINKED,
    INTERVENTION_NOT_REPAIR,
    CASEWORKER_UNKNOWN,
    PERSON_NOT_IN_SESSION,
    ATTENDANCE_MARK_MISSING,
    SESSION_TOO_SHORT,
    SESSION_TOO_LONG,
    SEARCH_TOO_LONG,
    PERIOD_TOO_LONG,
    CONTACT_IN_THE_FUTURE,
    RHYTHM_NOT_STRICTER,
    SCHEDULE_EMPTY,
    SCHEDULE_TWICE,
    SCHEDULE_IN_THE_PAST,
    SNOOZE_DAY_NOT_POSSIBLE,
    GOAL_NOT_DESCRIBED,
    DAY_IN_THE_FUTURE,
    PAUSE_NOT_AHEAD,
    PAUSE_TOO_LONG,
    GOALS_NOT_JUDGED,
    REFERRAL_WITHOUT_CONSENT,

    /** On some of these days there is an agreement already. */
    AGREEMENT_OVERLAPS(Kind.CONFLICT),
    /**
     * Nothing of that kind waits for who asks to confirm it: it was settled, is too old, or is somebody else's to
     * settle.
     */
    ASKED_CHANGE_NOT_FOUND(Kind.NOT_FOUND),
    /** Nothing of a closed case is changed; it can be opened again. */
    CASE_CLOSED(Kind.CONFLICT),
    /** Only a closed case can be opened again. */
    CASE_NOT_CLOSED(Kind.CONFLICT),
    CASE_NOT_FOUND(Kind.NOT_FOUND),
    /** Only a case that is paused goes on. */
    CASE_NOT_PAUSED(Kind.CONFLICT),
    /** The case is paused already. */
    CASE_PAUSED(Kind.CONFLICT),
    /** Family repair sessions are over, and nobody has marked who came: they are to be settled first. */
    CASE_SESSIONS_UNMARKED(Kind.CONFLICT, "sessions"),
    /** Another case has this number. */
    CASE_NUMBER_TAKEN(Kind.CONFLICT, "number"),
    CASE_RECORD_NOT_FOUND(Kind.NOT_FOUND),
    /** A consent of this household that was not withdrawn covers some of the days. */
    CONSENT_STILL_LIVES(Kind.CONFLICT),
    /** Somebody corrected this contact in the meantime. */
    CONTACT_CORRECTED_MEANWHILE(Kind.CONFLICT),
    /** The same form was sent before with something else in it. */
    CONTACT_SAVED_BEFORE(Kind.CONFLICT),
    /** The report was confirmed or taken back already. */
    ESCALATION_SETTLED(Kind.CONFLICT),
    /** The facilitator has another family repair session at this time. */
    FACILITATOR_TAKEN(Kind.CONFLICT),
    /** The family has another session at this time. */
    FAMILY_TAKEN(Kind.CONFLICT),
    /** The reason does not hold, or no more, so there is nothing to put off. */
    FLAG_NOT_RAISED(Kind.CONFLICT),
    /** The colleague has another session at the time of one that would go along, and nothing was decided about it. */
    HAND_OVER_UNDECIDED(Kind.CONFLICT, "sessions"),
    /** Whoever tries to open cases in an emergency has tried often enough. */
    GLASS_TRIES_USED_UP(Kind.LIMITED, "tries"),
    /** The household is linked to the case already. */
    HOUSEHOLD_ALREADY_LINKED(Kind.CONFLICT),
    /** The intervention was ended before. */
    INTERVENTION_ENDED(Kind.CONFLICT),
    /** Goals belong to an active care plan, and there is none. */
    NO_ACTIVE_PLAN(Kind.CONFLICT),
    NOT_YOUR_CASE(Kind.FORBIDDEN),
    /** Somebody else made another version of the plan or goal in the meantime. */
    PLAN_CHANGED_MEANWHILE(Kind.CONFLICT),
    /** A plan starts from a template only where none is in force. */
    PLAN_IN_FORCE(Kind.CONFLICT),
    /** Somebody else changed or ended the template in the meantime. */
    PLAN_TEMPLATE_CHANGED(Kind.CONFLICT),
    /** The service answered, or it ended, before. */
    REFERRAL_ANSWERED_MEANWHILE(Kind.CONFLICT),
    /** The session was called off; there is nothing to mark. */
    REPAIR_CANCELLED(Kind.CONFLICT),
    /** The time lies in the past. */
    REPAIR_IN_THE_PAST(Kind.CONFLICT),
    /** The session has not begun, so nobody can have come. */
    REPAIR_NOT_BEGUN(Kind.CONFLICT, "start"),
    /** Only a planned session can be called off. */
    REPAIR_NOT_PLANNED(Kind.CONFLICT);

    private final Declared declared;

    /** What can be wrong with a field. */
    CaseError() {
        this(Kind.INVALID);
    }

    CaseError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
