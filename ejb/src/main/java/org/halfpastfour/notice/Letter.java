package org.halfpastfour.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.HomeId;
import org.jspecify.annotations.Nullable;

/**
 * A message that is ready to be written.
 *
 * @param home whose it is
 * @param circular what staff wrote to several, of which this is one
 * @param about those of the household of whom it tells: who is kept from one of them does not get it
 * @param topics of what it tells; somebody who wants to hear of none of them finds it in the inbox only
 * @param target what it leads to
 * @param texts in each language
 * @param events family events of which it tells, for the calendars of who reads it as a mail
 */
record Letter(
        Receiver receiver,
        NoticeKind kind,
        HomeId home,
        @Nullable UUID circular,
        Set<UUID> about,
        Set<NoticeTopic> topics,
        @Nullable MessageTarget target,
        Map<Language, Written> texts,
        Instant at,
        Set<UUID> events) {

    Letter {
        about = Set.copyOf(about);
        topics = Set.copyOf(topics);
        texts = Map.copyOf(texts);
        events = Set.copyOf(events);
    }

    /** Of no family event. */
    Letter(
            Receiver receiver,
            NoticeKind kind,
            HomeId home,
            @Nullable UUID circular,
            Set<UUID> about,
            Set<NoticeTopic> topics,
            @Nullable MessageTarget target,
            Map<Language, Written> texts,
            Instant at) {
        this(receiver, kind, home, circular, about, topics, target, texts, at, Set.of());
    }

    /** What staff wrote to one receiver. */
    static Letter ofStaff(
            Receiver receiver, HomeId home, UUID circular, Set<UUID> about, Map<Language, Written> texts, Instant at) {
        return new Letter(
                receiver, NoticeKind.LETTER, home, circular, about, Set.of(NoticeTopic.LETTERS), null, texts, at);
    }

    boolean isSafety() {
        return topics.contains(NoticeTopic.SAFETY);
    }

    /** Whether a mail is the best way, because a calendar reads it; what has to be quick goes as all else does. */
    boolean isBestByMail() {
        return !events.isEmpty() && !isSafety() && !topics.contains(NoticeTopic.OFFERS);
    }
}
