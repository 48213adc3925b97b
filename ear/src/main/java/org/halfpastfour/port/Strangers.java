package org.halfpastfour.port;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/**
 * Requests of strangers at the same time: fewer than there are threads, so that whoever is signed in finds one; the others
 * wait in line without a thread, and where the line is too long they are told to come again.
 */
final class Strangers implements HttpHandler {

    static final int MOST_AT_ONCE = 40;
    static final int MOST = 600;

    /** So that those of one address leave room for others, as long as they do not read their answers. */
    static final int MOST_AT_ONCE_OF_ADDRESS = 20;

    /** The people of a home share one, and each opens some connections. */
    static final int MOST_OF_ADDRESS = 200;

    /** From the first byte of the answer to the last as well: who does not read it has a thread, too. */
    private static final long SECONDS = 120;

    private final HttpHandler next;
    private final KnownCallers known;
    private final Queue<HttpServerExchange> line = new ArrayDeque<>();
    private final Map<InetAddress, Integer> ofAddress = new HashMap<>();
    private final Map<InetAddress, Integer> runningOfAddress = new HashMap<>();
    private int running;

    Strangers(HttpHandler next, KnownCallers known) {
        this.next = next;
        this.known = known;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (known.isKnown(exchange)) {
            exchange.addExchangeCompleteListener((done, following) -> {
                known.learnFrom(done);
                following.proceed();
            });
            next.handleRequest(exchange);
        } else {
            exchange.dispatch(SameThreadExecutor.INSTANCE, () -> comes(exchange));
        }
    }

    private void comes(HttpServerExchange exchange) {
        Optional<PortRefusal> refusal = refusal(exchange);
        if (refusal.isPresent()) {
            Connectors.executeRootHandler(refusal.get()::answer, exchange);
            return;
        }
        XnioExecutor.Key deadline = exchange.getIoThread()
                .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), SECONDS, TimeUnit.SECONDS);
        exchange.addExchangeCompleteListener((done, following) -> {
            deadline.remove();
            known.learnFrom(done);
            goes(done);
            following.proceed();
        });
        if (isItsTurn(exchange)) {
            Connectors.executeRootHandler(next, exchange);
        }
    }

    private synchronized Optional<PortRefusal> refusal(HttpServerExchange exchange) {
        InetAddress address = address(exchange);
        if (isOutside(address) && ofAddress.getOrDefault(address, 0) >= MOST_OF_ADDRESS) {
            return Optional.of(PortRefusal.TOO_MANY_AT_ONCE);
        }
        if (running + line.size() >= MOST) {
            return Optional.of(PortRefusal.BUSY);
        }
        ofAddress.merge(address, 1, Integer::sum);
        return Optional.empty();
    }

    private synchronized boolean isItsTurn(HttpServerExchange exchange) {
        if (running < MOST_AT_ONCE && mayRun(exchange)) {
            begin(exchange);
            return true;
        }
        line.add(exchange);
        return false;
    }

    private void goes(HttpServerExchange done) {
        HttpServerExchange following = following(address(done));
        if (following != null) {
            following.dispatch(next);
        }
    }

    private synchronized @Nullable HttpServerExchange following(InetAddress gone) {
        running--;
        less(ofAddress, gone);
        less(runningOfAddress, gone);
        Optional<HttpServerExchange> following =
                line.stream().filter(this::mayRun).findFirst();
        following.ifPresent(line::remove);
        following.ifPresent(this::begin);
        return following.orElse(null);
    }

    private void begin(HttpServerExchange exchange) {
        running++;
        runningOfAddress.merge(address(exchange), 1, Integer::sum);
    }

    private boolean mayRun(HttpServerExchange exchange) {
        InetAddress address = address(exchange);
        return !isOutside(address) || runningOfAddress.getOrDefault(address, 0) < MOST_AT_ONCE_OF_ADDRESS;
    }

    private static void less(Map<InetAddress, Integer> counts, InetAddress address) {
        counts.computeIfPresent(address, (same, count) -> count > 1 ? count - 1 : null);
    }

    private static InetAddress address(HttpServerExchange exchange) {
        return exchange.getSourceAddress().getAddress();
    }

    /** This machine's own address is a proxy's or the operator's, and counts for nobody. */
    private static boolean isOutside(InetAddress address) {
        return !address.isLoopbackAddress();
    }
}
