package org.halfpastfour.port;

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

/** With a server behind the port that has two threads more than strangers get, and says what it was asked. */
abstract class PortScene {

    private static final Pattern WHOLE_HEAD = Pattern.compile("^.*?\r\n\r\n", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private static final Set<String> KNOWN = Set.of("somebody");
    static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    final CountDownLatch mayAnswer = new CountDownLatch(1);
    Undertow server;
    int port;

    @BeforeEach
    void start() throws IOException {
        start(Map.of());
    }

    @AfterEach
    void stop() {
        mayAnswer.countDown();
        server.stop();
    }

    void start(Map<String, String> environment) throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        HttpHandler answers = new BlockingHandler(this::echo);
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

    String get(String path) throws IOException {
        return ask(headers("GET", path, ""));
    }

    String head(String method, String path, String headers) throws IOException {
        return ask(headers(method, path, headers));
    }

    String post(String path, int bytes, String headers) throws IOException {
        return ask(headers("POST", path, headers + "Content-Length: " + bytes + "\r\n") + "a".repeat(bytes));
    }

    static String headers(String method, String path, String headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost:PORT\r\n" + headers + "\r\n";
    }

    String ask(String request) throws IOException {
        try (Socket socket = open()) {
            write(socket, request);
            return readSome(socket);
        }
    }

    Socket open() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
        socket.setSoTimeout(20_000);
        return socket;
    }

    void write(Socket socket, String text) throws IOException {
        socket.getOutputStream()
                .write(text.replace("PORT", String.valueOf(port)).getBytes(StandardCharsets.UTF_8));
    }

    /** One whole answer, in however many pieces it comes; what there is of it when the line ends. */
    static String readSome(Socket socket) throws IOException {
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

    static int status(String answer) {
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
