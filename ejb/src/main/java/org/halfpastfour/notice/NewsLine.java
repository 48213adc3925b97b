package org.halfpastfour.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worth saying, with what it is about.
 *
 * @param session null where it is of none
 * @param persons whom it names
 * @param about of whom it tells besides: who is kept from one of them does not read it
 * @param place in the line, from 1; 0 where there is none
 * @param missing codes of papers that are missing
 * @param words by gap what stands there, of things that are called the same in every language
 */
record NewsLine(
        NoticeKind kind,
        NewsFacts facts,
        @Nullable SessionView session,
        HomeId home,
        Set<UUID> persons,
        Set<UUID> about,
        int place,
        List<String> missing,
        Map<String, List<String>> words) {

    NewsLine {
        about = Set.copyOf(about);
        missing = List.copyOf(missing);
        words = Map.copyOf(words);
    }

    static NewsLine of(NoticeKind kind, NewsFacts facts, SessionView session, Set<UUID> persons, Set<UUID> about) {
        return new NewsLine(kind, facts, session, session.home(), persons, about, 0, List.of(), Map.of());
    }

    /** Of a child, and of no session. */
    static NewsLine ofChild(
            NoticeKind kind, NewsFacts facts, HomeId home, UUID child, Map<String, List<String>> words) {
        return new NewsLine(kind, facts, null, home, Set.of(child), Set.of(child), 0, List.of(), words);
    }

    NewsLine at(int inTheLine) {
        return new NewsLine(kind, facts, session, home, persons, about, inTheLine, missing, words);
    }

    NewsLine saying(Map<String, List<String>> inGaps) {
        return new NewsLine(kind, facts, session, home, persons, about, place, missing, inGaps);
    }

    /** That papers of one of them are missing. */
    NewsLine papers(NoticeKind of, UUID child, List<String> codes) {
        return new NewsLine(of, facts, session, home, Set.of(child), Set.of(child), 0, codes, Map.of());
    }

    /** What is of no session comes first. */
    Instant start() {
        SessionView of = session;
        return of == null ? Instant.MIN : of.start();
    }

    /** What stands there; nothing where the kind has no such gap. */
    List<String> words(String gap) {
        return words.getOrDefault(gap, List.of());
    }
}
