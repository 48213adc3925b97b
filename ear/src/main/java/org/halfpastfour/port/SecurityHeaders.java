package org.halfpastfour.port;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.List;
import java.util.Map;

/**
 * What every answer tells the browser, whoever made it; put in when it begins to be sent, so that nothing that is done to an
 * answer before can lose it. Pages bring a policy of their own for what they may load; everything else may load nothing.
 */
final class SecurityHeaders {

    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<HttpString, String> ALWAYS = Map.of(
            new HttpString("X-Content-Type-Options"), "nosniff",
            new HttpString("X-Frame-Options"), "DENY",
            new HttpString("Referrer-Policy"), "same-origin",
            new HttpString("Cross-Origin-Opener-Policy"), "same-origin",
            new HttpString("Cross-Origin-Resource-Policy"), "same-origin",
            new HttpString("Permissions-Policy"), "geolocation=(), microphone=(), payment=()");
    static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString TLS_ONLY = new HttpString("Strict-Transport-Security");
    private static final String FOREIGN = "Access-Control-";
    private static final List<HttpString> TELLING = List.of(Headers.SERVER, new HttpString("X-Powered-By"));

    private SecurityHeaders() {}

    static void complete(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::put);
        if (!headers.contains(POLICY)) {
            headers.put(POLICY, NOTHING);
        }
        if ("https".equals(exchange.getRequestScheme())) {
            headers.put(TLS_ONLY, "max-age=31536000");
        }
        TELLING.forEach(headers::remove);
        List.copyOf(headers.getHeaderNames()).stream()
                .filter(name -> name.toString().regionMatches(true, 0, FOREIGN, 0, FOREIGN.length()))
                .forEach(headers::remove);
    }
}
