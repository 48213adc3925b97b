package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.halfpastfour.shared.HouseClock;

/** Takes down what is to be said. What the demo pretends to have happened long ago is told to nobody. */
@ApplicationScoped
class NewsDesk {

    @Inject
    NewsRecords news;

    @Inject
    HouseClock house;

    @Inject
    Clock clock;

    boolean isSilent() {
        return house.isSilent();
    }

    void keep(NoticeKind kind, Receiver receiver, NewsFacts facts) {
        keep(kind, receiver, facts, clock.instant());
    }

    /** To be said at a later time. */
    void keep(NoticeKind kind, Receiver receiver, NewsFacts facts, Instant at) {
        if (!isSilent()) {
            news.add(kind, receiver, facts, at);
        }
    }
}
