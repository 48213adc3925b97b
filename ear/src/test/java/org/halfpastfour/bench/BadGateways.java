package org.halfpastfour.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Servers of others that take messages, on a bad day: they fail, hang up before and after they took one, answer rubbish, and let a token run out. What
 * they took, and of what the answer was lost, is written down by the id of the envelope.
 */
final class BadGateways implements AutoCloseable {

    private static final Pattern SMS = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern WECHAT = Pattern.compile("\"client_msg_id\":\"([0-9a-f]{32})\"");
    private static final Pattern DASHES = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");
    private static final int ID_AT = 1;
    private static final int ID_LENGTH = 36;
    private static final int TOKEN_IS_GOOD_FOR = 700;

    /** Of a hundred: fails, hangs up before it took, hangs up after, answers rubbish. */
    private static final int FAILS = 5;

    private static final int HANGS_UP_BEFORE = 7;
    private static final int HANGS_UP_AFTER = 9;
    private static final int RUBBISH = 11;
    private static final int MOST_BAD = 3;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Random random;
    private final Map<UUID, Integer> taken = new HashMap<>();
    private final Map<UUID, Integer> bad = new HashMap<>();
    private final Set<UUID> lost = new HashSet<>();
    private int tokens;
    private int used;

    private BadGateways(long seed, HttpServer server) {
        this.random = new Random(seed);
        this.server = server;
    }

    static BadGateways open(long seed) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        BadGateways opened = new BadGateways(seed, server);
        server.setExecutor(opened.workers);
        server.createContext("/", opened::answer);
        server.start();
        opened.mail.start();
        return opened;
    }

    /** What an operator would set to send by them. */
    Map<String, String> settings() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.ofEntries(
                Map.entry("HPF_SMS_URL", url + "/sms"),
                Map.entry("HPF_SMS_SENT", "\"code\":\"OK\""),
                Map.entry("HPF_WECHAT_URL", url),
                Map.entry("HPF_WECHAT_APP_ID", "app"),
                Map.entry("HPF_WECHAT_SECRET", "secret"),
                Map.entry("HPF_WECHAT_TEMPLATES", "several=T0 thing1={outside}"),
                Map.entry("HPF_PUBLIC_URL", url),
                Map.entry("HPF_MAIL_HOST", "127.0.0.1"),
                Map.entry("HPF_MAIL_PORT", String.valueOf(mail.getSmtp().getPort())),
                Map.entry("HPF_MAIL_SECURITY", "none"),
                Map.entry("HPF_MAIL_FROM", "home-{home}@example.cn"));
    }

    /** How often each was taken. */
    synchronized Map<UUID, Integer> taken() throws MessagingException {
        Map<UUID, Integer> all = new HashMap<>(taken);
        for (MimeMessage each : mail.getReceivedMessages()) {
            String id = each.getMessageID();
            all.merge(UUID.fromString(id.substring(ID_AT, ID_AT + ID_LENGTH)), 1, Integer::sum);
        }
        return all;
    }

    /** Of which these servers lost an answer; those of killed workers are not among them. */
    synchronized Set<UUID> lost() {
        return Set.copyOf(lost);
    }

    synchronized int tokens() {
        return tokens;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().toString();
        try {
            String said = said(path, body);
            if (said != null) {
                byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(said.equals("busy") ? 500 : 200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        } catch (IOException killed) {
            // whoever asked is not there any more
        } finally {
            exchange.close();
        }
    }

    /** Null to hang up. */
    private synchronized @Nullable String said(String path, String body) {
        if (path.endsWith("/stable_token")) {
            return token();
        }
        Matcher sms = SMS.matcher(body);
        if (sms.find()) {
            return said(UUID.fromString(sms.group(1)), "{\"code\":\"OK\"}");
        }
        Matcher wechat = WECHAT.matcher(body);
        boolean good = path.endsWith("=token-" + tokens) && used++ < TOKEN_IS_GOOD_FOR;
        return good && wechat.find()
                ? said(
                        UUID.fromString(DASHES.matcher(wechat.group(1)).replaceFirst("$1-$2-$3-$4-$5")),
                        "{\"errcode\":0}")
                : "{\"errcode\":42001}";
    }

    private String token() {
        if (tokens == 0 || used >= TOKEN_IS_GOOD_FOR) {
            tokens++;
            used = 0;
        }
        return "{\"access_token\":\"token-" + tokens + "\",\"expires_in\":7200}";
    }

    private @Nullable String said(UUID id, String fine) {
        int chance = random.nextInt(100);
        if (chance < RUBBISH && bad.merge(id, 1, Integer::sum) > MOST_BAD) {
            chance = RUBBISH;
        }
        if (chance < FAILS) {
            return "busy";
        }
        if (chance >= HANGS_UP_BEFORE) {
            taken.merge(id, 1, Integer::sum);
        }
        if (chance < RUBBISH) {
            lost.add(id);
        }
        return chance < HANGS_UP_AFTER ? null : chance < RUBBISH ? "<html>welcome</html>" : fine;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        mail.stop();
    }
}
