package org.halfpastfour.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.signup.SeatDirectory;

/**
 * What each kind of calendar holds: from thirty days back, so that phones take away what was cancelled, until half a year
 * ahead.
 */
@ApplicationScoped
class Agendas {

    static final int DAYS_BACK = 30;
    static final int DAYS_AHEAD = 180;

    @Inject
    SeatDirectory seats;

    @Inject
    SessionDirectory sessions;

    @Inject
    Clock clock;

    /** Refused as not found when the owner is no adult of the household any more. */
    Agenda of(AskedFeed feed) {
        FeedWords words = new FeedWords(feed.language());
        List<FeedEntry> entries =
                switch (feed.kind()) {
                    case HOUSEHOLD -> ofHousehold(feed, words);
                    case STAFF -> ofMember(feed, words);
                    case HOME -> ofHome(feed, words);
                };
        return new Agenda(words.name(feed.kind()), entries);
    }

    private List<FeedEntry> ofHousehold(AskedFeed feed, FeedWords words) {
        return seats.seatsOf(feed.ofHousehold(), feed.owner(), from(), to())
                .map(known -> new FamilyEntries(feed.ofHousehold(), known, words).all())
                .orElseThrow(FeedError.FEED_NOT_FOUND::told);
    }

    /** What is no family's own meeting: of those, nobody of the staff has one to himself. */
    private List<FeedEntry> ofMember(AskedFeed feed, FeedWords words) {
        return sessions.inChargeOf(feed.ofMember(), from(), to()).stream()
                .filter(session -> !session.kind().isMeeting())
                .map(session -> entry(session, words))
                .toList();
    }

    private List<FeedEntry> ofHome(AskedFeed feed, FeedWords words) {
        return sessions.at(feed.ofHome(), from(), to()).stream()
                .map(session -> entry(session, words))
                .toList();
    }

    /** Without any name: whoever looks at the phone may read it. */
    private static FeedEntry entry(SessionView session, FeedWords words) {
        return new FeedEntry(
                session.id().value(),
                session.during(),
                state(session.state()),
                words.title(session.kind()),
                words.place(session),
                session.state() == SessionState.CANCELLED ? words.cancelled() : "");
    }

    private static EntryState state(SessionState state) {
        return switch (state) {
            case PLANNED -> EntryState.TENTATIVE;
            case PUBLISHED, HELD -> EntryState.CONFIRMED;
            case CANCELLED -> EntryState.CANCELLED;
        };
    }

    private LocalDate from() {
        return LocalDate.now(clock).minusDays(DAYS_BACK);
    }

    private LocalDate to() {
        return LocalDate.now(clock).plusDays(DAYS_AHEAD);
    }
}
