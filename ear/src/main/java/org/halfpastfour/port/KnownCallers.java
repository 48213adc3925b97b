package org.halfpastfour.port;

import io.undertow.security.api.SecurityContext;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Those who were recognised a short time ago, by what they showed: the session's cookie, or name and password. No limit for
 * strangers holds for them. It lets nobody in: who asks is found out anew by whoever answers.
 */
final class KnownCallers {

    private static final int MOST = 20_000;
    private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(30);
    private static final Pattern SESSION =
            Pattern.compile("(?:^|[;,\\s])(?:__Host-)?JSESSIONID=\"?([^;,\\s\"]{1,200})");

    private final LongSupplier nanoTime;
    private final Map<String, Long> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    KnownCallers(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    boolean isKnown(HttpServerExchange exchange) {
        return shown(exchange).map(KnownCallers::digest).filter(this::isFresh).isPresent();
    }

    /** Asked when an answer is complete: by then it is clear who it was. */
    void learnFrom(HttpServerExchange exchange) {
        SecurityContext security = exchange.getSecurityContext();
        if (security != null && security.getAuthenticatedAccount() != null) {
            shown(exchange).map(KnownCallers::digest).ifPresent(this::remember);
        }
    }

    /** What a request shows of who asks, true or not; empty when it shows nothing. */
    static Optional<String> shown(HttpServerExchange exchange) {
        String authorization = exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
        HeaderValues cookies = exchange.getRequestHeaders().get(Headers.COOKIE);
        return Optional.ofNullable(authorization)
                .map(sent -> "authorization " + sent)
                .or(() -> Optional.ofNullable(cookies).flatMap(KnownCallers::session));
    }

    private static Optional<String> session(HeaderValues cookies) {
        return cookies.stream()
                .map(SESSION::matcher)
                .filter(Matcher::find)
                .map(found -> "session " + found.group(1))
                .findFirst();
    }

    private boolean isFresh(String digest) {
        synchronized (seen) {
            Long last = seen.get(digest);
            return last != null && nanoTime.getAsLong() - last < KEPT_NANOS;
        }
    }

    private void remember(String digest) {
        synchronized (seen) {
            seen.remove(digest);
            seen.put(digest, nanoTime.getAsLong());
        }
    }

    /** Neither passwords nor sessions are kept here. */
    private static String digest(String shown) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
