package org.halfpastfour.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the device remembers for the pages. By TLS its name says that no other host and nobody without TLS has set it; without,
 * browsers take no such name.
 */
final class Cookies {

    private static final String BY_TLS = "__Host-";

    private Cookies() {}

    /** As scripts/shell.js names it, too. */
    static String name(String name, boolean secure) {
        return secure ? BY_TLS + name : name;
    }

    static Optional<String> value(VaadinRequest request, String name) {
        return value(request.getCookies(), request.isSecure(), name);
    }

    static Optional<String> value(Cookie @Nullable [] cookies, boolean secure, String name) {
        String wanted = name(name, secure);
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> wanted.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
