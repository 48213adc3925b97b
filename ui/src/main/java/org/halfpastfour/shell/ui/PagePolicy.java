package org.halfpastfour.shell.ui;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page may load and run: files of this server, and of scripts within the page only those with the word of this one
 * answer. Nothing may be run from text; {@code scripts/shell.js} says how what the server asks for is run all the same.
 * Styles within the page stay allowed: the components write them.
 */
final class PagePolicy {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;
    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'nonce-%s'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private PagePolicy() {}

    static void put(IndexHtmlResponse response) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String word = Base64.getEncoder().encodeToString(bytes);
        response.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(word));
        response.getDocument().getElementsByTag("script").attr("nonce", word);
    }
}
