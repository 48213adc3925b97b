package org.halfpastfour.account.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The browsers in which somebody is signed in on this server, so that everybody sees the own ones and can end them. An
 * account has so many at most; the one that was opened longest ago ends for the next.
 */
@ApplicationScoped
public class OpenBrowsers {

    static final int MOST = 20;

    private final Map<String, Open> open = new ConcurrentHashMap<>();

    /** Somebody has signed in there. */
    void opened(HttpSession session, String loginName, @Nullable String userAgent, Instant now) {
        open.put(session.getId(), new Open(UUID.randomUUID(), session, loginName, BrowserName.of(userAgent), now));
        List<Open> own = of(loginName);
        own.stream().limit(Math.max(0, own.size() - MOST)).forEach(this::end);
    }

    void closed(HttpSession session) {
        open.remove(session.getId());
    }

    /** The one that was opened longest ago first. */
    List<Open> of(String loginName) {
        return open.values().stream()
                .filter(each -> each.loginName.equals(loginName))
                .sorted(Comparator.comparing(Open::since).thenComparing(Open::id))
                .toList();
    }

    /** One of the account's; nobody else's. */
    void end(String loginName, UUID id) {
        of(loginName).stream().filter(each -> each.id.equals(id)).forEach(this::end);
    }

    private void end(Open one) {
        closed(one.session);
        try {
            one.session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            open.remove(one.session.getId());
        }
    }

    /**
     * A browser in which an account is signed in.
     *
     * @param browser in a few words, when it is one that is known
     */
    record Open(UUID id, HttpSession session, String loginName, Optional<String> browser, Instant since) {

        boolean isIn(@Nullable String sessionId) {
            return session.getId().equals(sessionId);
        }
    }
}
