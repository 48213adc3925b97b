package org.halfpastfour.port;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Protocols;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers only who means this server, so that no answer carries a name that somebody made up; and learns from a proxy that
 * is trusted, and from nobody else, who asks and how. Behind it nothing of a proxy's headers is left that could be believed.
 */
final class AskedServer implements HttpHandler {

    private static final HttpString FORWARDED = new HttpString("Forwarded");
    private static final List<HttpString> OF_PROXIES = List.of(
            Headers.X_FORWARDED_FOR,
            Headers.X_FORWARDED_PROTO,
            Headers.X_FORWARDED_HOST,
            Headers.X_FORWARDED_PORT,
            Headers.X_FORWARDED_SERVER,
            FORWARDED);

    private final HttpHandler next;
    private final Site site;

    AskedServer(HttpHandler next, Site site) {
        this.next = next;
        this.site = site;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap headers = exchange.getRequestHeaders();
        HeaderValues hosts = headers.get(Headers.HOST);
        if (hosts == null && exchange.getProtocol().equals(Protocols.HTTP_1_0)) {
            headers.put(Headers.HOST, nameless(exchange));
        } else if (hosts == null || hosts.size() != 1) {
            PortRefusal.REQUEST_REFUSED.answer(exchange);
            return;
        }
        if (!isAskedHere(exchange)) {
            PortRefusal.NOT_THIS_SERVER.answer(exchange);
            return;
        }
        relativeAddress(exchange);
        OF_PROXIES.forEach(headers::remove);
        next.handleRequest(exchange);
    }

    private boolean isAskedHere(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getRequestHeaders();
        PublicUrl publicUrl = site.publicUrl();
        if (publicUrl == null || !site.proxies().trust(peer(exchange).getAddress())) {
            return isAskedHere(exchange, headers.getFirst(Headers.HOST));
        }
        String host = last(headers, Headers.X_FORWARDED_HOST);
        if (!isAskedHere(exchange, host == null ? headers.getFirst(Headers.HOST) : host)) {
            return false;
        }
        if (OF_PROXIES.stream().anyMatch(headers::contains)) {
            believe(exchange, publicUrl);
        }
        return true;
    }

    /** A request may name the server in its first line, too. */
    private boolean isAskedHere(HttpServerExchange exchange, String host) {
        String line = exchange.isHostIncludedInRequestURI() ? inFirstLine(exchange.getRequestURI()) : host;
        return Stream.of(host, line).map(Authority::parse).allMatch(asked -> asked.filter(site::isAskedAt)
                .isPresent());
    }

    /** For everything behind this, a request that came through the proxy was made at the public address. */
    private void believe(HttpServerExchange exchange, PublicUrl publicUrl) {
        HeaderMap headers = exchange.getRequestHeaders();
        HeaderValues way = headers.get(Headers.X_FORWARDED_FOR);
        InetSocketAddress peer = peer(exchange);
        exchange.setSourceAddress(new InetSocketAddress(
                site.proxies().caller(peer.getAddress(), way == null ? List.of() : List.copyOf(way)), 0));
        boolean plain = "http".equalsIgnoreCase(last(headers, Headers.X_FORWARDED_PROTO));
        exchange.setRequestScheme(plain ? "http" : publicUrl.scheme());
        headers.put(Headers.HOST, publicUrl.host());
    }

    private static InetSocketAddress peer(HttpServerExchange exchange) {
        return exchange.getSourceAddress();
    }

    /** What the nearest proxy says stands last. */
    private static @Nullable String last(HeaderMap headers, HttpString name) {
        HeaderValues values = headers.get(name);
        if (values == null || values.isEmpty()) {
            return null;
        }
        String value = values.getLast();
        return value.substring(value.lastIndexOf(',') + 1).strip();
    }

    private String nameless(HttpServerExchange exchange) {
        InetSocketAddress here = exchange.getDestinationAddress();
        return Optional.ofNullable(site.publicUrl()).map(PublicUrl::host).orElse("localhost:" + here.getPort());
    }

    private static String inFirstLine(String uri) {
        return uri.substring(uri.indexOf("://") + 3).replaceFirst("[/?].*", "");
    }

    private static void relativeAddress(HttpServerExchange exchange) {
        if (exchange.isHostIncludedInRequestURI()) {
            String uri = exchange.getRequestURI();
            int path = uri.indexOf('/', uri.indexOf("://") + 3);
            exchange.setRequestURI(path < 0 ? "/" : uri.substring(path), false);
        }
    }
}
