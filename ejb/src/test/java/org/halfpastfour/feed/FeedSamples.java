package org.halfpastfour.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionTerms;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;

/** Calendars that are made by hand. */
final class FeedSamples {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Instant START = Instant.parse("2026-11-24T08:30:00Z");
    static final Instant END = Instant.parse("2026-11-24T10:00:00Z");
    static final Instant CHANGED = Instant.parse("2026-11-20T03:04:05Z");

    private FeedSamples() {}

    static FeedEntry entry(String title, String place, String note) {
        return entry(new TimeRange(START, END), EntryState.CONFIRMED, title, place, note);
    }

    static FeedEntry entry(TimeRange during, EntryState state, String title, String place, String note) {
        return new FeedEntry(Ids.next(), during, state, title, place, note);
    }

    static String text(FeedEntry... entries) {
        return text(SHANGHAI, entries);
    }

    static String text(ZoneId zone, FeedEntry... entries) {
        Map<UUID, EntryRevision> revisions = new HashMap<>();
        List.of(entries).forEach(entry -> revisions.put(entry.id(), new EntryRevision(3, CHANGED, false)));
        return FeedText.of(new Agenda("四点半", List.of(entries)), revisions, zone);
    }

    /** An hour and a half of a kind. */
    static SessionView session(SessionId id, SessionKind kind, Instant start) {
        LocalDate day = LocalDate.ofInstant(start, SHANGHAI);
        return new SessionView(
                id,
                HomeId.of(Ids.next()),
                "大坪青少年之家",
                RoomId.of(Ids.next()),
                "大教室",
                kind,
                "谁也不该在日历里读到的名称",
                day,
                start,
                start.plusSeconds(5400),
                20,
                0,
                0,
                0,
                6,
                14,
                false,
                SessionState.PUBLISHED,
                null,
                start.minusSeconds(86400),
                start,
                ProgrammeId.of(Ids.next()),
                null,
                List.of(),
                false,
                20,
                SessionTerms.on(PolicyValues.usual(), day));
    }
}
