package org.halfpastfour.port;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.Headers;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/**
 * No request has a thread before its body has come; a body that says that it is too long is refused before it is sent.
 * Who tells the API nothing of himself is not asked for it: the API refuses him without reading it.
 */
final class Bodies implements HttpHandler {

    private final HttpHandler next;
    private final KnownCallers known;
    private final SlowSenders slow = new SlowSenders();

    Bodies(HttpHandler next, KnownCallers known) {
        this.next = next;
        this.known = known;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String expected = exchange.getRequestHeaders().getFirst(Headers.EXPECT);
        BodyKind kind = BodyKind.of(exchange.getRequestPath(), !known.isKnown(exchange));
        if (expected != null && !expected.equalsIgnoreCase(HttpContinue.CONTINUE)) {
            PortRefusal.EXPECTATION_UNKNOWN.answer(exchange);
        } else if (exchange.getRequestContentLength() > kind.mostBytes()) {
            PortRefusal.BODY_TOO_LARGE.answer(exchange);
        } else if (exchange.isRequestComplete()) {
            next.handleRequest(exchange);
        } else if (kind == BodyKind.API && KnownCallers.shown(exchange).isEmpty()) {
            readByWhoAnswers(exchange, kind);
        } else {
            ask(exchange, kind);
        }
    }

    /** Who waits to be asked for the body is asked now: up to here there was reason enough to refuse it. */
    private void ask(HttpServerExchange exchange, BodyKind kind) throws Exception {
        if (!HttpContinue.requiresContinueResponse(exchange)) {
            exchange.getRequestHeaders().remove(Headers.EXPECT);
            take(exchange, kind);
            return;
        }
        exchange.dispatch(
                SameThreadExecutor.INSTANCE,
                () -> HttpContinue.sendContinueResponse(exchange, new IoCallback() {
                    @Override
                    public void onComplete(HttpServerExchange asked, Sender sender) {
                        exchange.getRequestHeaders().remove(Headers.EXPECT);
                        Connectors.executeRootHandler(request -> take(request, kind), exchange);
                    }

                    @Override
                    public void onException(HttpServerExchange asked, Sender sender, IOException gone) {
                        IoUtils.safeClose(exchange.getConnection());
                    }
                }));
    }

    private void take(HttpServerExchange exchange, BodyKind kind) throws Exception {
        if (kind == BodyKind.UPLOAD) {
            readByWhoAnswers(exchange, kind);
        } else {
            new ArrivingBody(exchange, next, kind, !known.isKnown(exchange), slow).read();
        }
    }

    /** What is not kept here has its time all the same; then the line is cut, whoever reads from it. */
    private void readByWhoAnswers(HttpServerExchange exchange, BodyKind kind) throws Exception {
        exchange.setMaxEntitySize(kind.mostBytes());
        long nanos = kind.nanosFor(exchange.getRequestContentLength());
        XnioExecutor.Key deadline = exchange.getIoThread()
                .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), nanos, TimeUnit.NANOSECONDS);
        exchange.addExchangeCompleteListener((done, following) -> {
            deadline.remove();
            following.proceed();
        });
        next.handleRequest(exchange);
    }
}
