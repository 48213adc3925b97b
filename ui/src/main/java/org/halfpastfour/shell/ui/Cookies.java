package org.halfpastfour.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the device remembers for the pages. */
final class Cookies {

    private Cookies() {}

    static Optional<String> value(VaadinRequest request, String name) {
        return value(request.getCookies(), name);
    }

    static Optional<String> value(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
