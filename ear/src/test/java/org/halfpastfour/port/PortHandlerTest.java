package org.halfpastfour.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.security.idm.Account;
import io.undertow.security.idm.Credential;
import io.undertow.security.idm.IdentityManager;
import io.undertow.security.impl.SecurityContextImpl;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a server behind it that has two threads more than strangers get, and says what it was asked. */
class PortHandlerTest {

    private static final Pattern WHOLE_HEAD = Pattern.compile("^.*?\r\n\r\n", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private static final Set<String> KNOWN = Set.of("somebody");
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private Undertow server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        start(Map.of());
    }

    @AfterEach
    void stop() {
        mayAnswer.countDown();
        server.stop();
    }

    private void start(Map<String, String> environment) throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        HttpHandler answers = new BlockingHandler(PortHandlerTest.this::echo);
        Site site = Site.of(environment, InetAddress.getLoopbackAddress(), port);
        server = Undertow.builder()
                .addHttpListener(port, "127.0.0.1")
                .setIoThreads(1)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
                .setWorkerThreads(Strangers.MOST_AT_ONCE + 2)
                .setHandler(new PortHandler(answers, site))
                .build();
        server.start();
    }

    private void echo(HttpServerExchange exchange) throws Exception {
        if (exchange.getRequestPath().startsWith("/waits")) {
            mayAnswer.await(20, TimeUnit.SECONDS);
        }
        recognise(exchange);
        boolean unread = exchange.getRequestPath().startsWith("/api/v1/unread");
        int read = unread ? -1 : exchange.getInputStream().readAllBytes().length;
        exchange.getResponseHeaders().put(new HttpString("Access-Control-Allow-Origin"), "*");
        exchange.getResponseHeaders().put(new HttpString("X-Powered-By"), "something");
        exchange.setStatusCode(unread ? 401 : 200);
        exchange.getResponseSender()
                .send("read=%d url=%s from=%s"
                        .formatted(
                                read,
                                exchange.getRequestURL(),
                                exchange.getSourceAddress().getAddress().getHostAddress()
                                        + (exchange.getRequestHeaders().contains(Headers.X_FORWARDED_FOR)
                                                ? " forwarded"
                                                : "")));
    }

    private static void recognise(HttpServerExchange exchange) {
        if (KNOWN.contains(String.valueOf(exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION)))) {
            var security = new SecurityContextImpl(exchange, new NobodyElse());
            security.authenticationComplete(new Somebody(), "BASIC", false);
            exchange.setSecurityContext(security);
        }
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() throws Exception {
        for (String answer :
                List.of(get("/x"), ask("GET /x HTTP/1.1\r\nHost: evil.example\r\n\r\n"), post("/sign-in", 9_000, ""))) {
            assertThat(answer)
                    .contains(
                            "X-Content-Type-Options: nosniff",
                            "X-Frame-Options: DENY",
                            "Content-Security-Policy: default-src 'none'",
                            "Referrer-Policy: same-origin")
                    .doesNotContain("Access-Control", "X-Powered-By", "Strict-Transport-Security");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in, 8192, 200",
        "/sign-in, 8193, 413",
        "/api/v1/children, 262144, 200",
        "/api/v1/children, 262145, 413",
        "/, 262144, 200",
        "/, 262145, 413",
        "/VAADIN/dynamic/resource/1/x/upload, 262145, 413",
    })
    void everyAddressTakesSoMuchAndNoMore(String path, int bytes, int status) throws Exception {
        assertThat(status(post(path, bytes, FORM + "Authorization: x\r\n"))).isEqualTo(status);
        assertThat(status(chunked(path, bytes, FORM + "Authorization: x\r\n"))).isEqualTo(status);
    }

    @Test
    void whoWasRecognisedMaySendAFile() throws Exception {
        String upload = "/VAADIN/dynamic/resource/1/x/upload";
        String somebody = "Authorization: somebody\r\n";
        assertThat(status(post(upload, 300_000, somebody))).isEqualTo(413);
        assertThat(ask(headers("GET", "/x", somebody))).contains("200 OK");
        assertThat(post(upload, 3_000_000, somebody)).contains("read=3000000");
        assertThat(status(head("POST", upload, somebody + "Content-Length: 10485761\r\n")))
                .isEqualTo(413);
        assertThat(status(post(upload, 300_000, "Cookie: JSESSIONID=somebody\r\n")))
                .isEqualTo(413);
    }

    @Test
    void whoWasRecognisedIsNotHeldUpByStrangers() throws Exception {
        String somebody = "Authorization: somebody\r\n";
        assertThat(ask(headers("GET", "/x", somebody))).contains("200 OK");
        List<Socket> waiting = new ArrayList<>();
        for (int i = 0; i < Strangers.MOST; i++) {
            waiting.add(open());
            write(waiting.getLast(), headers("GET", "/waits", ""));
        }
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(get("/api/v1/x")).startsWith("HTTP/1.1 503").contains("Retry-After: 10", "\"code\":\"busy\"");
        assertThat(ask(headers("GET", "/x", somebody))).contains("200 OK");
        mayAnswer.countDown();
        for (Socket socket : waiting) {
            assertThat(readSome(socket)).contains("200 OK");
            socket.close();
        }
        assertThat(get("/x")).contains("200 OK");
    }

    @Test
    void programsAreToldInTheirLanguageAndPeopleInBoth() throws Exception {
        String problem = head("POST", "/api/v1/x", "Content-Length: 999999\r\nAccept-Language: en\r\n");
        assertThat(problem)
                .contains(
                        "413", "application/problem+json", "\"code\":\"body-too-large\"", "\"status\":413", "at most");
        assertThat(head("POST", "/", "Content-Length: 999999\r\n")).contains("text/plain", "内容太大", "too large");
    }

    @Test
    void aBrowserShowsAPageInItsLanguageWithTheOtherBelow() throws Exception {
        String browser = "Accept: text/html,*/*;q=0.8\r\nContent-Length: 999999\r\n";
        assertThat(head("POST", "/", browser))
                .contains("413", "text/html;charset=UTF-8", "style-src 'sha256-", "<html lang=\"zh-CN\">")
                .containsSubsequence("<h1>四点半</h1>", "内容太大", "lang=\"en\"", "too large");
        assertThat(head("POST", "/", browser + "Accept-Language: en-GB,en\r\n"))
                .containsSubsequence("<h1>Half Past Four</h1>", "too large", "lang=\"zh-CN\"", "内容太大");
    }

    @Test
    void whoSaysNothingOfHimselfIsAnsweredByTheApiBeforeAnythingIsSent() throws Exception {
        assertThat(head("POST", "/api/v1/unread", "Content-Length: 1000\r\n")).contains("401", "read=-1");
    }

    @Test
    void whoWaitsToBeAskedIsAskedOrRefused() throws Exception {
        try (Socket socket = open()) {
            write(socket, headers("POST", "/", "Content-Length: 3\r\nExpect: 100-continue\r\n"));
            assertThat(readSome(socket)).startsWith("HTTP/1.1 100 Continue");
            write(socket, "abc");
            assertThat(readSome(socket)).contains("200 OK", "read=3");
        }
        assertThat(head("POST", "/", "Content-Length: 999999\r\nExpect: 100-continue\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(head("POST", "/", "Content-Length: 3\r\nExpect: tea\r\n")).startsWith("HTTP/1.1 417");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/api/v1/children", "/VAADIN/dynamic/x"})
    void whoSendsSlowlyHoldsNoThread(String path) throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Socket socket = open();
            slow.add(socket);
            write(socket, headers("POST", path, FORM + "Authorization: x\r\nContent-Length: 1000\r\n") + "a");
        }
        for (int i = 0; i < 10; i++) {
            assertThat(get("/x")).contains("200 OK");
            for (Socket socket : slow) {
                write(socket, "a");
            }
        }
        for (Socket socket : slow) {
            socket.close();
        }
        assertThat(post(path, 1000, FORM + "Authorization: x\r\n")).contains("read=1000");
    }

    @Test
    void whereTooManySendSlowlyTheSlowestIsGivenUp() throws Exception {
        try (Socket first = open()) {
            write(first, headers("POST", "/", "Content-Length: 1000\r\n") + "a");
            List<Socket> others = new ArrayList<>();
            for (int i = 0; i < SlowSenders.MOST; i++) {
                Socket socket = open();
                others.add(socket);
                write(socket, headers("POST", "/", "Content-Length: 1000\r\n") + "a");
            }
            assertThat(readSome(first)).startsWith("HTTP/1.1 408").contains("Connection: close");
            for (Socket socket : others) {
                socket.close();
            }
        }
    }

    @Test
    void whatWaitsInLineIsAnsweredInTheEnd() throws Exception {
        List<Socket> waiting = new ArrayList<>();
        for (int i = 0; i < Strangers.MOST_AT_ONCE + 20; i++) {
            Socket socket = open();
            waiting.add(socket);
            write(socket, headers("GET", "/waits", ""));
        }
        mayAnswer.countDown();
        for (Socket socket : waiting) {
            assertThat(readSome(socket)).contains("200 OK");
            socket.close();
        }
        assertThat(get("/x")).contains("200 OK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /x HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "GET http://evil.example/x HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
                "GET http://localhost:PORT/x HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "GET /x HTTP/1.1\r\nHost: localhost:1\r\n\r\n",
                "GET /x HTTP/1.1\r\nHost: localhost:PORT\r\nX-Forwarded-Host: x\r\nHost: evil.example\r\n\r\n",
                "GET /x HTTP/1.1\r\n\r\n"
            })
    void whoMeansAnotherServerIsRefused(String request) throws Exception {
        assertThat(status(ask(request))).isIn(421, 400);
    }

    @Test
    void aRefusalKeepsTheLineOrEndsItAsTheCallerWants() throws Exception {
        try (Socket socket = open()) {
            write(socket, "GET /x HTTP/1.1\r\nHost: evil.example\r\n\r\n");
            assertThat(status(readSome(socket))).isEqualTo(421);
            write(socket, headers("GET", "/x", "Connection: close\r\n"));
            assertThat(status(readSome(socket))).isEqualTo(200);
        }
        try (Socket socket = open()) {
            write(socket, "GET /x HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(status(readSome(socket))).isEqualTo(421);
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void whoeverMeansThisOneFindsItsAddress() throws Exception {
        assertThat(get("/x")).contains("url=http://localhost:" + port + "/x ");
        assertThat(ask("GET http://localhost:PORT/x HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n"))
                .contains("url=http://localhost:" + port + "/x ");
        assertThat(ask("GET /x HTTP/1.0\r\n\r\n")).contains("url=http://localhost:" + port + "/x ");
    }

    @ParameterizedTest(name = "behind a proxy {0}, trusted {1}: {2}, {3}, {4} → {5} from {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    false | -            | localhost:PORT   | 203.0.113.9 | https | http://localhost:PORT/x    | 127.0.0.1
                    true  | -            | localhost:PORT   | 203.0.113.9 | https | https://hours.example.cn/x | 203.0.113.9
                    true  | -            | hours.example.cn | 203.0.113.9 | -     | https://hours.example.cn/x | 203.0.113.9
                    true  | -            | hours.example.cn | 203.0.113.9 | http  | http://hours.example.cn/x  | 203.0.113.9
                    true  | -            | localhost:PORT   | -           | -     | http://localhost:PORT/x    | 127.0.0.1
                    true  | 192.0.2.1    | hours.example.cn | 203.0.113.9 | https | http://hours.example.cn/x  | 127.0.0.1
                    true  | 127.0.0.1/32 | localhost:PORT   | 1.1.1.1, 203.0.113.9 | https | https://hours.example.cn/x | 203.0.113.9
                    """)
    void proxiesAreBelievedWhereTheyAreTrusted(
            boolean behind, String trusted, String host, String from, String proto, String url, String caller)
            throws Exception {
        server.stop();
        start(Map.of(
                "HPF_BEHIND_PROXY",
                String.valueOf(behind),
                "HPF_PUBLIC_URL",
                "https://hours.example.cn",
                "HPF_TRUSTED_PROXIES",
                trusted == null ? "" : trusted));
        String said = (from == null ? "" : "X-Forwarded-For: " + from + "\r\n")
                + (proto == null ? "" : "X-Forwarded-Proto: " + proto + "\r\n");
        String answer = ask("GET /x HTTP/1.1\r\nHost: " + host + "\r\n" + said + "\r\n");
        assertThat(answer)
                .contains("url=" + url.replace("PORT", String.valueOf(port)) + " ", "from=" + caller)
                .doesNotContain("forwarded");
        assertThat(answer.contains("Strict-Transport-Security")).isEqualTo(url.startsWith("https"));
        assertThat(status(ask("GET /x HTTP/1.1\r\nHost: localhost:PORT\r\nX-Forwarded-Host: evil.example\r\n\r\n")))
                .isEqualTo(behind && trusted == null || "127.0.0.1/32".equals(trusted) ? 421 : 200);
    }

    private String get(String path) throws IOException {
        return ask(headers("GET", path, ""));
    }

    private String head(String method, String path, String headers) throws IOException {
        return ask(headers(method, path, headers));
    }

    private String post(String path, int bytes, String headers) throws IOException {
        return ask(headers("POST", path, headers + "Content-Length: " + bytes + "\r\n") + "a".repeat(bytes));
    }

    private String chunked(String path, int bytes, String headers) throws IOException {
        return ask(headers("POST", path, headers + "Transfer-Encoding: chunked\r\n")
                + Integer.toHexString(bytes)
                + "\r\n"
                + "a".repeat(bytes)
                + "\r\n0\r\n\r\n");
    }

    private static String headers(String method, String path, String headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost:PORT\r\n" + headers + "\r\n";
    }

    private String ask(String request) throws IOException {
        try (Socket socket = open()) {
            write(socket, request);
            return readSome(socket);
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private void write(Socket socket, String text) throws IOException {
        socket.getOutputStream()
                .write(text.replace("PORT", String.valueOf(port)).getBytes(StandardCharsets.UTF_8));
    }

    /** One whole answer, in however many pieces it comes; what there is of it when the line ends. */
    private static String readSome(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] bytes = new byte[16_384];
        while (!isWhole(answer)) {
            int read = socket.getInputStream().read(bytes);
            if (read < 0) {
                break;
            }
            answer.append(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
        }
        return new String(answer.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static boolean isWhole(CharSequence answer) {
        Matcher whole = WHOLE_HEAD.matcher(answer);
        if (!whole.find()) {
            return false;
        }
        Matcher length = LENGTH.matcher(whole.group());
        return length.find()
                ? answer.length() >= whole.end() + Integer.parseInt(length.group(1))
                : !whole.group().toLowerCase(Locale.ROOT).contains("chunked")
                        || answer.toString().endsWith("0\r\n\r\n");
    }

    private static int status(String answer) {
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.substring(9, 12));
    }

    private static final class Somebody implements Account {

        @Override
        public Principal getPrincipal() {
            return () -> "somebody";
        }

        @Override
        public Set<String> getRoles() {
            return Set.of();
        }
    }

    private static final class NobodyElse implements IdentityManager {

        @Override
        public Account verify(Account account) {
            return account;
        }

        @Override
        public @Nullable Account verify(String id, Credential credential) {
            return null;
        }

        @Override
        public @Nullable Account verify(Credential credential) {
            return null;
        }
    }
}
