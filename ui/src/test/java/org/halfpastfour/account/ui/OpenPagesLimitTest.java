package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPagesLimitTest {

    private static final int MOST = 10;

    private final OpenPages pages = new OpenPages(MOST);
    private final OpenPagesLimit limit = new OpenPagesLimit(pages);
    private final StringWriter told = new StringWriter();
    private final Map<Object, Object> answer = new HashMap<>();

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /find               |      | true
            GET  | /                   |      | true
            GET  | /                   | init | true
            POST | /                   | uidl | false
            POST | /                   | heartbeat | false
            GET  | /VAADIN/build/a.js  |      | false
            GET  | /styles/pages.css   |      | false
            GET  | /VAADIN/dynamic/x   |      | false
            POST | /sign-in            |      | false
            GET  | /sign-in            |      | false
            GET  | /logout             |      | false
            """)
    void onlyWhatOpensAPageIsRefusedWhereThereIsNoRoom(String method, String path, String kind, boolean refused)
            throws Exception {
        fill();
        assertThat(goesOn(method, path, kind, "text/html,*/*")).isNotEqualTo(refused);
    }

    @Test
    void everythingGoesOnWhereThereIs() throws Exception {
        assertThat(goesOn("GET", "/find", null, "text/html")).isTrue();
        assertThat(goesOn("GET", "/", "init", "*/*")).isTrue();
    }

    @Test
    void itIsSaidInTheBrowsersLanguageAndThatThePageComesAgain() throws Exception {
        fill();
        goesOn("GET", "/find", null, "text/html");
        assertThat(answer).containsEntry("status", 503).containsEntry("Retry-After", "60");
        assertThat(told.toString()).contains("<h1>Too many pages are open just now</h1>", "content=\"60\"");
    }

    @Test
    void itIsSaidInBothLanguagesToWhoeverShowsNoPages() throws Exception {
        fill();
        goesOn("GET", "/", "init", "*/*");
        assertThat(answer).containsEntry("status", 503).containsEntry("Retry-After", "60");
        assertThat(told.toString()).contains("请过一分钟再来", "come again in a minute");
    }

    private void fill() {
        for (int i = 0; i < MOST; i++) {
            pages.opened(new WrappedHttpSession(fake(HttpSession.class, Map.of())));
        }
    }

    private boolean goesOn(String method, String path, String kind, String accepted) throws Exception {
        Map<String, Object> passed = new HashMap<>();
        HttpServletRequest request = fake(
                HttpServletRequest.class,
                Map.of("getMethod", method, "getServletPath", path, "getHeader", accepted, "getParameter", "" + kind));
        HttpServletResponse response = fake(HttpServletResponse.class, Map.of("getWriter", new PrintWriter(told)));
        limit.doFilter(request, response, (one, other) -> passed.put("on", true));
        return passed.containsKey("on");
    }

    /** Answers what is given by the name of the method, keeps what is set, and has nothing else. */
    private <T> T fake(Class<T> type, Map<String, Object> given) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameter" -> "null".equals(given.get("getParameter")) ? null : given.get("getParameter");
                    case "getHeader" ->
                        switch ((String) arguments[0]) {
                            case "Accept" -> given.get("getHeader");
                            case "Accept-Language" -> "en";
                            default -> null;
                        };
                    case "isSecure" -> false;
                    case "getLocale" -> Locale.ENGLISH;
                    case "setStatus" -> answer.put("status", arguments[0]);
                    case "setHeader" -> answer.put(arguments[0], arguments[1]);
                    default -> given.get(method.getName());
                }));
    }
}
