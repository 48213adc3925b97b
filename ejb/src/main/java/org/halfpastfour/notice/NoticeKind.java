package org.halfpastfour.notice;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Of what a message tells. Each has its texts in {@code texts/notices.properties}. */
public enum NoticeKind {
    BOOKED(NoticeTopic.BOOKINGS, false),
    WAITING(NoticeTopic.BOOKINGS, false),
    OFFERED(NoticeTopic.OFFERS, true),
    OFFER_ENDING(NoticeTopic.OFFERS, true),
    OFFER_GONE(NoticeTopic.OFFERS, false),
    CANCELLED(NoticeTopic.BOOKINGS, false),
    MOVED(NoticeTopic.CHANGES, false),
    /** It is held in another room, at the same time. */
    ROOM_CHANGED(NoticeTopic.CHANGES, false),
    /** The home called it off. */
    CLOSED(NoticeTopic.CHANGES, false),
    /** The home waits for the wishes of a family before a term. */
    WISHES_ASKED(NoticeTopic.BOOKINGS, false),
    /** What became of the wishes of a family before a term. */
    WISHES_ANSWERED(NoticeTopic.BOOKINGS, false),
    NOT_ARRIVED(NoticeTopic.SAFETY, true),
    NOT_COLLECTED(NoticeTopic.SAFETY, true),
    /** Half an hour after it was due: those in charge, so that a second one stays. */
    SECOND_ADULT(NoticeTopic.SAFETY, true),
    /** An hour after it was due: who leads the home. */
    LEAD_NEEDED(NoticeTopic.SAFETY, true),
    /** At the door: another one of the staff is asked to come. */
    ONE_MOMENT(NoticeTopic.SAFETY, true),
    CONSENT_DUE(NoticeTopic.PAPERS, false),
    /** A consent is to be signed anew. */
    CONSENT_CHANGED(NoticeTopic.PAPERS, false),
    HEALTH_NOTE_DUE(NoticeTopic.PAPERS, false),
    /** The home wrote something of the day. */
    DAY_NOTE(NoticeTopic.DAYS, false),
    /** Staff wrote down for the family that a child comes no more on some days of the week. */
    WEEKDAYS_LEFT(NoticeTopic.BOOKINGS, false),
    /** A class goes on in the next term, and the family is asked whether it stays. */
    STAY_ASKED(NoticeTopic.BOOKINGS, false),
    /** It asked for another class, and the child was given a place in one. */
    OTHER_CLASS_GIVEN(NoticeTopic.BOOKINGS, false),
    /** It asked for another class, and there is none that fits. */
    NO_OTHER_CLASS(NoticeTopic.BOOKINGS, false),
    /** A class that a family took the whole of has a new date, and the family is asked for it. */
    DATE_ADDED(NoticeTopic.BOOKINGS, false),
    /** One of the staff is in charge of a session from now on. */
    ON_DUTY(NoticeTopic.WORK, false),
    /** One of the staff is no more in charge of it. */
    OFF_DUTY(NoticeTopic.WORK, false),
    /** The session of which one of the staff was in charge was taken back with what was planned, and is gone. */
    DUTY_FORGOTTEN(NoticeTopic.WORK, false),
    /** A session of which one of the staff is in charge was moved or called off. */
    ROSTER_CHANGED(NoticeTopic.WORK, false),
    /** It is held in another room, at the same time. */
    DUTY_ROOM_CHANGED(NoticeTopic.WORK, false),
    /** Who else is in charge of a session of which one of the staff is. */
    COLLEAGUES_CHANGED(NoticeTopic.WORK, false),
    /** Several of these in one message. */
    SEVERAL(NoticeTopic.BOOKINGS, false),
    /** What staff wrote. */
    LETTER(NoticeTopic.LETTERS, true),
    /** To a mail address, to see whether it is read there by who gave it. */
    CONFIRM_ADDRESS(NoticeTopic.LETTERS, true),
    /** To one address, to see whether a channel works. */
    TRIAL(NoticeTopic.LETTERS, true);

    /** So long several are waited for, from the first on. */
    static final Duration GATHERING = Duration.ofMinutes(10);

    private final NoticeTopic topic;
    private final boolean atOnce;

    NoticeKind(NoticeTopic topic, boolean atOnce) {
        this.topic = topic;
        this.atOnce = atOnce;
    }

    public NoticeTopic topic() {
        return topic;
    }

    /** About a child's safety: comes at night as well, whatever was chosen, and is sent again when its answer was lost. */
    public boolean isSafety() {
        return topic == NoticeTopic.SAFETY;
    }

    /** How long it waits for others. */
    Duration patience() {
        return atOnce ? Duration.ZERO : GATHERING;
    }

    /** The page on which its matter stands; none where the message itself is all, or nobody finds it in an inbox. */
    public MessageTarget.@Nullable Kind leadsTo() {
        return switch (this) {
            case OFFERED, OFFER_ENDING -> MessageTarget.Kind.OFFER;
            case NOT_COLLECTED -> MessageTarget.Kind.COLLECT;
            case SECOND_ADULT, LEAD_NEEDED, ONE_MOMENT -> MessageTarget.Kind.TODAY;
            case CONSENT_DUE, CONSENT_CHANGED, HEALTH_NOTE_DUE -> MessageTarget.Kind.FAMILY;
            case STAY_ASKED, OTHER_CLASS_GIVEN, NO_OTHER_CLASS -> MessageTarget.Kind.NEXT_TERM;
            case WISHES_ASKED, WISHES_ANSWERED -> MessageTarget.Kind.WISHES;
            case MOVED, ROOM_CHANGED, ON_DUTY, OFF_DUTY, ROSTER_CHANGED, DUTY_ROOM_CHANGED, COLLEAGUES_CHANGED ->
                MessageTarget.Kind.SESSION;
            case BOOKED, WAITING, OFFER_GONE, CANCELLED, CLOSED, NOT_ARRIVED, DATE_ADDED, WEEKDAYS_LEFT ->
                MessageTarget.Kind.BOOKING;
            case DUTY_FORGOTTEN -> MessageTarget.Kind.DUTIES;
            case DAY_NOTE -> MessageTarget.Kind.DAYS;
            case SEVERAL, LETTER, CONFIRM_ADDRESS, TRIAL -> null;
        };
    }
}
