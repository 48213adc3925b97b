package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The product as it is operated: without a demo, behind a proxy that does TLS. What each header says to whom is in PortNamesTest. */
class BehindProxyIT {

    private static final int PORT = ServerUnderTest.port() + 6;
    private static final Path DATA = Path.of("target", "it", "behind-proxy").toAbsolutePath();
    private static final int PAGES_OF_ADDRESS = 300;
    private static final int OPEN_PAGES = 10;
    private static final String OPENING =
            "/?v-r=init&location=login&query=&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-bh=844&v-bw=390&v-curdate=0&v-tzo=-480"
                    + "&v-dstd=0&v-rtzo=-480&v-dston=false&v-tzid=Asia%2FShanghai&v-wn=page&v-td=true&v-pr=3&v-np=Linux";
    private static final String THROUGH_THE_PROXY =
            "Host: hours.example.cn\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 198.51.100.66, 203.0.113.9\r\n";

    private static LauncherProcess server;

    @BeforeAll
    static void start() {
        LauncherProcess.delete(DATA);
        var environment = Map.of(
                "HPF_BEHIND_PROXY",
                "true",
                "HPF_PUBLIC_URL",
                "https://hours.example.cn",
                "HPF_OPEN_PAGES",
                String.valueOf(OPEN_PAGES),
                "HPF_JAVA_OPTS",
                LauncherProcess.SHORT_LIVED);
        server = LauncherProcess.open(PORT, DATA, environment, "--demo=none");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theSessionTravelsByTlsOnly() throws Exception {
        assertThat(ask("GET", "/login", THROUGH_THE_PROXY, ""))
                .startsWith("HTTP/1.1 200")
                .contains("Strict-Transport-Security: max-age=")
                .containsPattern("(?i)Set-Cookie: __Host-JSESSIONID=[^\r]*; secure")
                .doesNotContainPattern("(?i)Set-Cookie: (?!__Host-)")
                .doesNotContainPattern("(?i)Set-Cookie: [^\r]*; domain=");
    }

    @Test
    void redirectsLeadToThePublicAddress() throws Exception {
        assertThat(ask("GET", "/sign-in", THROUGH_THE_PROXY, ""))
                .contains("Location: https://hours.example.cn/login\r\n");
        assertThat(ask("GET", "/sign-in", "Host: evil.example\r\nX-Forwarded-Proto: https\r\n", ""))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("Location");
        assertThat(ask("GET", "/sign-in", THROUGH_THE_PROXY + "X-Forwarded-Host: evil.example\r\n", ""))
                .startsWith("HTTP/1.1 421");
        assertThat(ask("GET", "/api/v1/me", "Host: evil.example\r\n", ""))
                .contains("application/problem+json", "not-this-server");
    }

    /** Failures are counted by the address that the proxy saw, and not by what the caller wrote before it. */
    @Test
    void whoFailsIsTheOneThatTheProxySaw() throws Exception {
        String form = "loginName=nobody&password=something-wrong";
        String answer = ask(
                "POST",
                "/sign-in",
                THROUGH_THE_PROXY + "Origin: https://hours.example.cn\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n",
                form);
        assertThat(answer).contains("Location: https://hours.example.cn/login?refused");
        assertThat(guarded("203.0.113.9")).isTrue();
        assertThat(guarded("198.51.100.66")).isFalse();
    }

    /** Nobody pays for what others of his address do: a whole home comes from one. */
    @Test
    void whoOpensTooManyPagesIsToldToComeLaterAndWhoIsSignedInGoesOn() throws Exception {
        String here = from("203.0.113.77");
        String session = signIn(here);
        String answer = "";
        for (int opened = 0; opened <= PAGES_OF_ADDRESS && !answer.startsWith("HTTP/1.1 429"); opened++) {
            answer = ask("GET", "/login", here, "");
        }
        assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .containsPattern("Retry-After: [1-9][0-9]*\r\n")
                .doesNotContain("JSESSIONID");
        assertThat(ask("GET", "/login", here + "Accept: text/html\r\nAccept-Language: en-GB,en\r\n", ""))
                .startsWith("HTTP/1.1 429")
                .contains("<html lang=\"en\">", "<h1>Too many visitors</h1>")
                .doesNotContain("来访");
        assertThat(ask("GET", "/", here + "Accept: text/html\r\nAccept-Language: zh-CN\r\n", ""))
                .startsWith("HTTP/1.1 429")
                .contains("<html lang=\"zh-CN\">", "<h1>来访的人太多</h1>")
                .doesNotContain("visitors");
        assertThat(ask("GET", "/today", here + session, "")).startsWith("HTTP/1.1 200");
        assertThat(ask("GET", "/api/v1/me", here + session, ""))
                .startsWith("HTTP/1.1 200")
                .contains(Crowd.STAFF);
        assertThat(ask("GET", "/login", from("203.0.113.78"), "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void whereNoFurtherPageHasRoomWhoIsNewIsToldToComeInAMinute() throws Exception {
        String here = from("203.0.113.79");
        List<String> visitors = new ArrayList<>();
        while (visitors.size() < OPEN_PAGES - 1) {
            visitors.add(visitor(here));
            assertThat(ask("GET", OPENING, here + visitors.getLast(), "")).startsWith("HTTP/1.1 200");
        }
        assertThat(ask("GET", "/login", here + "Accept: text/html\r\nAccept-Language: en-GB,en\r\n", ""))
                .startsWith("HTTP/1.1 503")
                .contains("Retry-After: 60\r\n", "<h1>Too many pages are open just now</h1>")
                .doesNotContain("JSESSIONID");
        assertThat(ask("GET", OPENING, here + visitors.getLast(), ""))
                .as("the last place, for who has come in")
                .startsWith("HTTP/1.1 200");
        assertThat(ask("GET", OPENING, here + visitors.getLast(), "")).startsWith("HTTP/1.1 503");
        for (String visitor : visitors) {
            assertThat(ask("GET", "/logout", here + visitor, "")).startsWith("HTTP/1.1 302");
        }
        assertThat(ask("GET", "/login", here, "")).startsWith("HTTP/1.1 200");
    }

    /** Answers the header with the cookie of a new session. */
    private static String visitor(String headers) throws IOException {
        return cookie(ask("GET", "/login", headers, ""));
    }

    @Test
    void theLinkForTheFirstAccountLeadsToThePublicAddress() {
        assertThat(server.console()).contains("https://hours.example.cn/first-account?token=");
    }

    /** Answers the header with the session's cookie. */
    private static String signIn(String headers) throws Exception {
        try (var owner = server.connectAsOwner()) {
            Crowd.gather(owner, 1, 1, 1);
        }
        String form = "loginName=" + Crowd.STAFF + "&password=" + Crowd.PASSWORD.replace(' ', '+');
        String answer = ask(
                "POST",
                "/sign-in",
                headers + "Origin: https://hours.example.cn\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n",
                form);
        assertThat(answer).contains("Location: https://hours.example.cn/\r\n");
        return cookie(answer);
    }

    private static String cookie(String answer) {
        Matcher cookie =
                Pattern.compile("Set-Cookie: (__Host-JSESSIONID=[^;\r]+)").matcher(answer);
        assertThat(cookie.find()).as(answer).isTrue();
        return "Cookie: " + cookie.group(1) + "\r\n";
    }

    private static String from(String address) {
        return "Host: hours.example.cn\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: " + address + "\r\n";
    }

    private static boolean guarded(String address) throws SQLException {
        try (var owner = server.connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "SELECT 1 FROM account.sign_in_guard WHERE login_name = 'address " + address + "'")) {
            return rows.next();
        }
    }

    private static String ask(String method, String path, String headers, String body) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", PORT), 5_000);
            socket.setSoTimeout(20_000);
            String request = method + " " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
