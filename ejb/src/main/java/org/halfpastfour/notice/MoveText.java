package org.halfpastfour.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halfpastfour.account.Language;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.SaidDate;

/** Says when something is, and when and where it was before it was moved. */
record MoveText(ZoneId zone) {

    /** The room in which it was; nothing where it stays in its room. */
    static final String OLD = "old";

    /** What stands in the gaps of a line of something that was moved. */
    Map<String, String> gaps(NewsLine line, SessionView session, Language language) {
        List<String> old = line.words(OLD);
        String now = during(language.locale(), session.start(), session.end());
        String before = before(line.facts(), session, language.locale());
        return old.isEmpty()
                ? Map.of("before", before, "after", now)
                : Map.of(
                        "before", in(before, old.getFirst(), language),
                        "after", in(now, session.roomName(), language));
    }

    private String before(NewsFacts facts, SessionView session, Locale locale) {
        Instant start = facts.start();
        Instant end = facts.end();
        return start == null || end == null
                ? during(locale, session.start(), session.end())
                : during(locale, start, end);
    }

    private static String in(String when, String room, Language language) {
        return when + (language == Language.ENGLISH ? ", " : "，") + room;
    }

    /** 周一 11月23日 16:30–18:00, Mon 23 Nov 16:30–18:00. */
    String during(Locale locale, Instant start, Instant end) {
        return moment(locale, start) + "–" + SaidDate.time(LocalTime.ofInstant(end, zone));
    }

    String moment(Locale locale, Instant at) {
        ZonedDateTime there = at.atZone(zone);
        return SaidDate.weekday(locale, there.toLocalDate())
                + " "
                + SaidDate.dayAndMonth(locale, there.toLocalDate())
                + " "
                + SaidDate.time(there.toLocalTime());
    }
}
