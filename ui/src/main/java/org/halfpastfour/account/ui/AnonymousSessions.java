package org.halfpastfour.account.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.halfpastfour.account.SignInOrigin;
import org.halfpastfour.account.SignedIn;

/**
 * The sessions in which nobody is signed in: they end after minutes, and there are so many from one address in five minutes
 * and so many in all at most. Whoever is signed in has a session already and is never refused for them.
 */
@ApplicationScoped
public class AnonymousSessions {

    static final Duration KEPT = Duration.ofMinutes(6);
    static final int MOST = 2000;
    static final int MOST_OF_ADDRESS = 300;

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int ADDRESSES = 20_000;
    private static final String MARK = AnonymousSessions.class.getName();

    private final AtomicInteger open = new AtomicInteger();
    private final Map<String, Opened> byAddress = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Opened> eldest) {
            return size() > ADDRESSES;
        }
    };

    private Clock clock;

    protected AnonymousSessions() {
        this(Clock.systemUTC());
    }

    @Inject
    public AnonymousSessions(Clock clock) {
        this.clock = clock;
    }

    /** Why no further one may be opened for an address, and for how long; empty when one may. It is counted then. */
    Optional<Refused> refuse(String address) {
        if (open.get() >= MOST) {
            return Optional.of(new Refused(false, Duration.ofMinutes(1)));
        }
        return new SignInOrigin(address, null).isOutside() ? refuseAddress(address) : Optional.empty();
    }

    private Optional<Refused> refuseAddress(String address) {
        Instant now = clock.instant();
        synchronized (byAddress) {
            Opened opened = byAddress.remove(address);
            if (opened == null || !now.isBefore(opened.since.plus(WINDOW))) {
                opened = new Opened(now, 0);
            }
            boolean full = opened.count >= MOST_OF_ADDRESS;
            byAddress.put(address, full ? opened : new Opened(opened.since, opened.count + 1));
            return full
                    ? Optional.of(new Refused(true, Duration.between(now, opened.since.plus(WINDOW))))
                    : Optional.empty();
        }
    }

    void opened(HttpSession session) {
        session.setAttribute(MARK, true);
        session.setMaxInactiveInterval((int) KEPT.toSeconds());
        open.incrementAndGet();
    }

    /** From now on it is somebody's. */
    void signedIn(HttpSession session) {
        closed(session);
        session.removeAttribute(MARK);
        session.setMaxInactiveInterval((int) SignedIn.IDLE.toSeconds());
    }

    void closed(HttpSession session) {
        if (session.getAttribute(MARK) != null) {
            open.decrementAndGet();
        }
    }

    int open() {
        return open.get();
    }

    /**
     * Come again later.
     *
     * @param forAddress too many from there; otherwise too many in all
     */
    record Refused(boolean forAddress, Duration after) {}

    private record Opened(Instant since, int count) {}
}
