package org.halfpastfour.port;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;
import org.xnio.channels.Channels;
import org.xnio.channels.StreamSourceChannel;

/**
 * What is answered before anybody looks at a request: problem+json to programs, a few words in both languages to people.
 * The rest of what is sent is not waited for: the line is closed once the answer had time to be read.
 */
enum PortRefusal {
    REQUEST_REFUSED(400, 0),
    TOO_SLOW(408, 0),
    BODY_TOO_LARGE(413, 0),
    EXPECTATION_UNKNOWN(417, 0),
    NOT_THIS_SERVER(421, 0),
    TOO_MANY_AT_ONCE(429, 10),
    BUSY(503, 10);

    private static final String API = "/api/";
    private static final int SECONDS_TO_READ = 3;

    private final int status;
    private final int secondsToWait;

    PortRefusal(int status, int secondsToWait) {
        this.status = status;
        this.secondsToWait = secondsToWait;
    }

    void answer(HttpServerExchange exchange) {
        exchange.setStatusCode(status);
        if (secondsToWait > 0) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, secondsToWait);
        }
        HeaderMap asked = exchange.getRequestHeaders();
        boolean english = RefusalTexts.isEnglish(asked.getFirst(Headers.ACCEPT_LANGUAGE));
        if (exchange.getRequestPath().startsWith(API)) {
            exchange.getResponseHeaders().put(Headers.CONTENT_LANGUAGE, RefusalPage.language(english));
            send(exchange, "application/problem+json", problem(english));
        } else if (RefusalPage.isWanted(asked.getFirst(Headers.ACCEPT))) {
            exchange.getResponseHeaders().put(SecurityHeaders.POLICY, RefusalPage.POLICY);
            send(exchange, RefusalPage.TYPE, RefusalPage.of(this, english));
        } else {
            send(exchange, "text/plain;charset=UTF-8", words());
        }
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String problem(boolean english) {
        String text = RefusalTexts.of(this, english).replace("\"", "\\\"");
        return "{\"type\":\"/api/docs/#%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
                .formatted(code(), text, status, text, code());
    }

    private String words() {
        return RefusalTexts.of(this, false) + "\n" + RefusalTexts.of(this, true) + "\n";
    }

    private static void send(HttpServerExchange exchange, String type, String body) {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
        if (!exchange.isRequestComplete()) {
            exchange.setPersistent(false);
        }
        exchange.getResponseSender()
                .send(body, new Sent((sent, sender) -> sender.close(new Sent((all, none) -> end(all)))));
    }

    /** Closed at once, the line would be broken for a caller that still sends, and the answer lost on him. */
    private static void end(HttpServerExchange exchange) {
        if (exchange.isRequestComplete()) {
            exchange.endExchange();
            return;
        }
        exchange.getIoThread().executeAfter(() -> giveUp(exchange), SECONDS_TO_READ, TimeUnit.SECONDS);
        StreamSourceChannel begun = Connectors.getExistingRequestChannel(exchange);
        StreamSourceChannel rest = begun == null ? exchange.getRequestChannel() : begun;
        try {
            if (Channels.drain(rest, Long.MAX_VALUE) < 0) {
                exchange.endExchange();
                return;
            }
            rest.getReadSetter()
                    .set(ChannelListeners.drainListener(
                            Long.MAX_VALUE, all -> exchange.endExchange(), (failed, gone) -> giveUp(exchange)));
            rest.resumeReads();
        } catch (IOException gone) {
            giveUp(exchange);
        }
    }

    private static void giveUp(HttpServerExchange exchange) {
        if (!exchange.isComplete()) {
            IoUtils.safeClose(exchange.getConnection());
            exchange.endExchange();
        }
    }

    /** Goes on when something was sent; a line that broke is closed. */
    private record Sent(BiConsumer<HttpServerExchange, Sender> then) implements IoCallback {

        @Override
        public void onComplete(HttpServerExchange exchange, Sender sender) {
            then.accept(exchange, sender);
        }

        @Override
        public void onException(HttpServerExchange exchange, Sender sender, IOException gone) {
            giveUp(exchange);
        }
    }
}
