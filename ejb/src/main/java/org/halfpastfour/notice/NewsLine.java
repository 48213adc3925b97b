package org.halfpastfour.notice;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.programme.SessionView;

/**
 * Something that is worth saying, with what it is about.
 *
 * @param persons whom it names
 * @param about of whom it tells besides: who is kept from one of them does not read it
 * @param place in the line, from 1; 0 where there is none
 * @param missing codes of papers that are missing
 */
record NewsLine(
        NoticeKind kind,
        NewsFacts facts,
        SessionView session,
        Set<UUID> persons,
        Set<UUID> about,
        int place,
        List<String> missing) {

    NewsLine {
        about = Set.copyOf(about);
        missing = List.copyOf(missing);
    }

    static NewsLine of(NoticeKind kind, NewsFacts facts, SessionView session, Set<UUID> persons, Set<UUID> about) {
        return new NewsLine(kind, facts, session, persons, about, 0, List.of());
    }

    NewsLine at(int inTheLine) {
        return new NewsLine(kind, facts, session, persons, about, inTheLine, missing);
    }

    /** That papers of one of them are missing. */
    NewsLine papers(NoticeKind of, UUID child, List<String> codes) {
        return new NewsLine(of, facts, session, Set.of(child), Set.of(child), 0, codes);
    }
}
