package org.halfpastfour.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request to a filter without a server, and what was answered: the status under {@code status}, headers under their names. */
public final class Exchange {

    private final Map<String, Object> request = new HashMap<>(Map.of("getMethod", "GET", "getLocale", Locale.ENGLISH));
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> answer = new HashMap<>();
    private final StringWriter body = new StringWriter();
    private boolean passedOn;

    public Exchange(String path) {
        request.put("getServletPath", path);
        request.put("getRequestURI", path);
    }

    public Exchange from(String address) {
        request.put("getRemoteAddr", address);
        return this;
    }

    public Exchange inSession() {
        request.put("getSession", fake(HttpSession.class, Map.of()));
        return this;
    }

    public Exchange with(String attribute, Object value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Lets the filter do what it does before something that answers with these headers. */
    public Exchange through(Filter filter, Map<String, String> headers) {
        HttpServletRequest asked = fake(HttpServletRequest.class, request);
        HttpServletResponse answered = fake(HttpServletResponse.class, Map.of("getWriter", new PrintWriter(body)));
        try {
            filter.doFilter(asked, answered, (one, other) -> {
                passedOn = true;
                headers.forEach(((HttpServletResponse) other)::setHeader);
            });
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    public Exchange through(Filter filter) {
        return through(filter, Map.of());
    }

    public boolean passedOn() {
        return passedOn;
    }

    public @Nullable Object answered(String what) {
        return answer.get(what);
    }

    public String body() {
        return body.toString();
    }

    private <T> T fake(Class<T> type, Map<String, Object> given) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    case "getHeader" -> "Accept".equals(arguments[0]) ? "text/html" : "en";
                    case "isSecure" -> false;
                    case "setStatus" -> answer.put("status", arguments[0]);
                    case "setHeader", "addHeader" -> answer.put((String) arguments[0], arguments[1]);
                    default -> given.get(method.getName());
                }));
    }
}
