package org.halfpastfour.port;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** The first to see each request and the last to see each answer; the server's configuration names it. */
public final class PortHandler implements HttpHandler {

    private final HttpHandler first;

    public PortHandler(HttpHandler next) {
        this(next, Site.ofThisServer());
    }

    PortHandler(HttpHandler next, Site site) {
        KnownCallers known = new KnownCallers(System::nanoTime);
        first = new AskedServer(new Bodies(new Strangers(next, known), known), site);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(SecurityHeaders::complete);
        first.handleRequest(exchange);
    }
}
