package org.halfpastfour.notice;

import java.time.Duration;

/** Of what a message tells. Each has its texts in {@code texts/notices.properties}. */
public enum NoticeKind {
    BOOKED(NoticeTopic.BOOKINGS, false),
    WAITING(NoticeTopic.BOOKINGS, false),
    OFFERED(NoticeTopic.OFFERS, true),
    OFFER_ENDING(NoticeTopic.OFFERS, true),
    OFFER_GONE(NoticeTopic.OFFERS, false),
    CANCELLED(NoticeTopic.BOOKINGS, false),
    MOVED(NoticeTopic.CHANGES, false),
    /** The home called it off. */
    CLOSED(NoticeTopic.CHANGES, false),
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
    /** A class goes on in the next term, and the family is asked whether it stays. */
    STAY_ASKED(NoticeTopic.BOOKINGS, false),
    /** A class that a family took the whole of has a new date, and the family is asked for it. */
    DATE_ADDED(NoticeTopic.BOOKINGS, false),
    /** One of the staff is in charge of a session from now on. */
    ON_DUTY(NoticeTopic.WORK, false),
    /** One of the staff is no more in charge of it. */
    OFF_DUTY(NoticeTopic.WORK, false),
    /** A session of which one of the staff is in charge was moved or called off. */
    ROSTER_CHANGED(NoticeTopic.WORK, false),
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
}
