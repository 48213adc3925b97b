package org.halfpastfour.shell.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The built scripts and styles carry a digest of their content in their names: another content has another name, so a
 * browser keeps them for good. Vaadin says an hour.
 */
@WebFilter(urlPatterns = BuiltFiles.PATH + "*", asyncSupported = true)
public class BuiltFiles extends HttpFilter {

    static final String PATH = "/VAADIN/build/";
    static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final long serialVersionUID = 1L;
    private static final String CACHE_CONTROL = "Cache-Control";
    private static final Pattern WITH_DIGEST =
            Pattern.compile("(?:.*[^A-Za-z0-9_-])?[A-Za-z0-9_]*+-[A-Za-z0-9_-]{8,}+\\.(?:js|css|woff2|svg|png)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean named = WITH_DIGEST.matcher(request.getRequestURI()).matches();
        chain.doFilter(request, named ? new KeptForGood(response) : response);
    }

    /** Says so in place of any other time; an answer without a time, such as that there is no such file, stays as it is. */
    private static final class KeptForGood extends HttpServletResponseWrapper {

        KeptForGood(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, lasting(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, lasting(name, value));
        }

        private static String lasting(String name, String value) {
            return CACHE_CONTROL.equalsIgnoreCase(name) && value.contains("max-age") ? FOR_GOOD : value;
        }
    }
}
