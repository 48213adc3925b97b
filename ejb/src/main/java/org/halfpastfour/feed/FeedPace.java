package org.halfpastfour.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one address is asked for: thirty times within a minute at most, on each server. A phone asks some times an
 * hour, and a whole family shares one address.
 */
@ApplicationScoped
class FeedPace {

    static final int MOST = 30;
    static final Duration WITHIN = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 10_000;

    @Inject
    Clock clock;

    private final Map<String, Span> asked = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Span> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** Refused with the seconds to wait. */
    void mustBeSlow(String fingerprint) {
        Instant now = clock.instant();
        Span span = count(fingerprint, now);
        if (span.times > MOST) {
            long seconds = Math.max(1, Duration.between(now, span.until).toSeconds());
            throw FeedError.FEED_ASKED_TOO_OFTEN.told(seconds);
        }
    }

    private Span count(String fingerprint, Instant now) {
        synchronized (asked) {
            Span before = asked.remove(fingerprint);
            Span span = before == null || !now.isBefore(before.until) ? new Span(now.plus(WITHIN), 1) : before.again();
            asked.put(fingerprint, span);
            return span;
        }
    }

    private record Span(Instant until, int times) {

        Span again() {
            return new Span(until, times + 1);
        }
    }
}
