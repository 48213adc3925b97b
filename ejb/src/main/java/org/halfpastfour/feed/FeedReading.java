package org.halfpastfour.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/** What anybody reads who has the secret address of a calendar, for as long as its owner may read it. */
@Stateless
@PermitAll
public class FeedReading {

    /** Among the tags that somebody has: whatever there is. */
    private static final String ANY = "*";

    @Inject
    FeedPace pace;

    @Inject
    CalendarFeedRecords feeds;

    @Inject
    Agendas agendas;

    @Inject
    ToldEntryRecords told;

    @Inject
    Clock clock;

    /** Asked too often it is refused before anything is looked up. */
    public FeedAnswer read(String token, Set<String> had) {
        if (!FeedToken.isOne(token)) {
            throw FeedError.FEED_NOT_FOUND.told();
        }
        pace.mustBeSlow(FeedToken.fingerprint(token));
        AskedFeed feed = feeds.asked(token).orElseThrow(FeedError.FEED_NOT_FOUND::told);
        Agenda agenda = agendas.of(feed);
        String tag = tag(agenda);
        return new FeedAnswer(tag, had.contains(tag) || had.contains(ANY) ? null : text(feed, agenda));
    }

    private String text(AskedFeed feed, Agenda agenda) {
        return FeedText.of(agenda, told.tell(feed.id(), agenda.entries()), clock.getZone());
    }

    /** Of what is said, and of nothing else: not of changes that the reader may not know of. */
    private static String tag(Agenda agenda) {
        String all = agenda.entries().stream()
                .map(entry -> entry.id() + " " + entry.said())
                .collect(Collectors.joining("\n", agenda.name() + "\n", ""));
        return FeedDigest.of(all).substring(0, 32);
    }
}
