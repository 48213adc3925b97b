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
    NOTHING_ANSWERED,
    ANSWER_UNKNOWN,
    REVIEW_GOALS_NOT_JUDGED,
    NEXT_REVIEW_NOT_LATER,
    GROUP_WITHOUT_FAMILY,
    GROUP_WITHOUT_ROOM,
    GROUP_FAMILY_TWICE,
    GROUP_NOT_AS_TEMPLATE,
    GROUP_OF_TWO_DISTRICTS,
    GROUP_OF_ANOTHER_KIND,
    PEERS_MEET_IN_GROUPS,
    PEER_POST_NOT_OPEN,
    PEER_PROBATION_TOO_LONG,
    PAIR_OF_ONE,
    OWN_CODE_NOT_POSSIBLE,
    QUESTIONS_THREE_TO_SIX,
    STATION_STREET_UNKNOWN,
    ERRAND_DAY_NOT_POSSIBLE,
    ERRAND_OF_A_PAUSED_CASE,
    HELPER_NOT_BOUND,
    ASSESSMENT_DAY_NOT_POSSIBLE,
    REFERRAL_WITHOUT_CONSENT,
    FIGURES_TOO_LONG,
    MONTH_NOT_TO_HAND_IN,

    /** The client is asked by this instrument already, and has not answered. */
    ASSESSMENT_ASKED_ALREADY(Kind.CONFLICT),
    /** It was answered, declined or taken back already, or its last day is over. */
    ASSESSMENT_REQUEST_SETTLED(Kind.CONFLICT),
    /** Somebody corrected these answers in the meantime. */
    ASSESSMENT_CORRECTED_MEANWHILE(Kind.CONFLICT),
    /** The same form was sent before with something else in it. */
    ASSESSMENT_SAVED_BEFORE(Kind.CONFLICT),
    /** Nobody is asked by this instrument any more, or not in this district. */
    INSTRUMENT_CHANGED(Kind.CONFLICT),
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
    /** The client called for help, and nobody has seen to it: that comes first. */
    CASE_HELP_UNANSWERED(Kind.CONFLICT, "calls"),
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
    /** The errand was taken, given back or ended meanwhile. */
    ERRAND_SETTLED(Kind.CONFLICT),
    /** The errand is over, and nothing more of it is needed. */
    ERRAND_OVER(Kind.CONFLICT),
    /** The report was confirmed or taken back already. */
    ESCALATION_SETTLED(Kind.CONFLICT),
    /** The facilitator has another family repair session at this time. */
    FACILITATOR_TAKEN(Kind.CONFLICT),
    /** The family has another session at this time. */
    FAMILY_TAKEN(Kind.CONFLICT),
    /** The reason does not hold, or no more, so there is nothing to put off. */
    FLAG_NOT_RAISED(Kind.CONFLICT),
    /** The group has as many families as its template allows. */
    GROUP_FULL(Kind.CONFLICT, "most"),
    /** The family is, or was, in the group already. */
    GROUP_FAMILY_THERE(Kind.CONFLICT),
    /** A colleague wrote, moved or called off this meeting in the meantime. */
    GROUP_CHANGED_MEANWHILE(Kind.CONFLICT),
    /** The group meets at this time already, or the meeting was made up already. */
    GROUP_MEETS_THEN(Kind.CONFLICT),
    /** Only a meeting that was called off is made up by all. */
    GROUP_NOT_CALLED_OFF(Kind.CONFLICT),
    /** Somebody who leads the group is family of the case; by whom is not told. */
    GROUP_NOT_FOR_FAMILY(Kind.CONFLICT),
    GROUP_NOT_FOUND(Kind.NOT_FOUND),
    /** Who does not lead the group writes nothing of its meetings. */
    GROUP_NOT_LED(Kind.FORBIDDEN),
    /** No meeting of the group is to come. */
    GROUP_OVER(Kind.CONFLICT),
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
    /** Who wrote a review, or works its case, does not decide on it. */
    OWN_REVIEW(Kind.FORBIDDEN),
    /** Only a session of the same case that is over, or was called off, is made up. */
    NOTHING_TO_MAKE_UP(Kind.CONFLICT),
    /** Somebody saw to this call for help before. */
    HELP_ANSWERED(Kind.CONFLICT),
    /** The own page was left for too long, or was closed; it opens again with the code. */
    OWN_PAGE_CLOSED(Kind.NOT_FOUND),
    /** The pair was ended before. */
    PAIR_ENDED(Kind.CONFLICT),
    PAIR_NOT_FOUND(Kind.NOT_FOUND),
    /** The newer one is in another pair that goes on. */
    PAIR_OPEN(Kind.CONFLICT),
    /** A visit of that day is written down already. */
    PAIR_VISITED_THEN(Kind.CONFLICT),
    /** One says something about a visit once. */
    PAIR_SAID(Kind.CONFLICT),
    TITLE_NOT_FOUND(Kind.NOT_FOUND),
    /** The title is entered already. */
    TITLE_THERE(Kind.CONFLICT),
    /** Nobody enters the own title. */
    TITLE_SEEN_BY_ANOTHER(Kind.FORBIDDEN),
    /** No agreement of the client is as it is said to be. */
    PEER_AGREEMENT_NOT_SO(Kind.CONFLICT, "months"),
    /** Who wrote down the wish does not say yes to it. */
    PEER_GATE_BY_ANOTHER(Kind.CONFLICT),
    /** Gates are passed in order, and none is skipped. */
    PEER_GATE_NOT_NEXT(Kind.CONFLICT),
    /** A gate is not passed before the one in front of it. */
    PEER_GATE_TOO_EARLY(Kind.CONFLICT),
    /** A colleague passed a gate, or stopped the way, in the meantime. */
    PEER_PATH_CHANGED(Kind.CONFLICT),
    /** The client is on the way already. */
    PEER_PATH_OPEN(Kind.CONFLICT),
    /** Probation has not begun, or goes on until a later day. */
    PEER_PROBATION_NOT_OVER(Kind.CONFLICT),
    /** The round of training is over later, or is another district's. */
    TRAINING_ROUND_NOT_OVER(Kind.CONFLICT),
    /** A round of this name and day is there. */
    TRAINING_ROUND_THERE(Kind.CONFLICT),
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
    /** Somebody changed the review, or made a step with it, after it was looked at. */
    REVIEW_CHANGED_MEANWHILE(Kind.CONFLICT),
    /** A consent has ended under which the figures were computed: nobody can read what would be signed. */
    REVIEW_FIGURES_GONE(Kind.CONFLICT),
    /** A goal was added or changed after the review was filled: it judges what is no more. */
    REVIEW_GOALS_CHANGED(Kind.CONFLICT),
    /** This cannot be done with a review that has come as far as this one. */
    REVIEW_IN_ANOTHER_STATE(Kind.CONFLICT),
    /** A review of the case is open already. */
    REVIEW_OPEN(Kind.CONFLICT),
    /** Only a planned session can be called off. */
    REPAIR_NOT_PLANNED(Kind.CONFLICT),
    /** Who came to a meeting of a group is written in the group. */
    REPAIR_OF_A_GROUP(Kind.CONFLICT),
    /** The session was made up for already. */
    REPAIR_MADE_UP(Kind.CONFLICT),
    /** Somebody else changed what the place tells about itself in the meantime. */
    STATION_CHANGED_MEANWHILE(Kind.CONFLICT),
    /** The place was closed before. */
    STATION_CLOSED(Kind.CONFLICT),
    /** Somebody works there, or will: they go elsewhere first. */
    STATION_HAS_WORKERS(Kind.CONFLICT, "workers"),
    /** There is an open point in this street. */
    STATION_IN_STREET(Kind.CONFLICT),
    /** Somebody put the same caseworker somewhere in the meantime. */
    STATION_TAKEN_MEANWHILE(Kind.CONFLICT),
    /** There is another version of the template by now. */
    REPAIR_TEMPLATE_CHANGED(Kind.CONFLICT);

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
