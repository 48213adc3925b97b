package org.halfpastfour.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The access token of an account at WeChat. It is kept as long as it is good, and when it runs out it is renewed once for all threads. The
 * interface of stable tokens gives every server the same one, so that none takes it away from another.
 */
final class WechatToken {

    private static final Duration BEFORE_THE_END = Duration.ofMinutes(5);

    private final WechatSettings settings;
    private final Gateway gateway;
    private final Clock clock;

    private @Nullable Kept kept;

    WechatToken(WechatSettings settings, Gateway gateway, Clock clock) {
        this.settings = settings;
        this.gateway = gateway;
        this.clock = clock;
    }

    private record Kept(String token, Instant until) {}

    /** That WeChat gave none. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String answer) {
            super(answer);
        }
    }

    synchronized String get() throws Refused, Gateway.Unanswered {
        Kept known = kept;
        return known != null && clock.instant().isBefore(known.until()) ? known.token() : renew(false);
    }

    /** A new one instead of this; whoever asks for that after somebody else did gets what that one got. */
    synchronized String insteadOf(String spent) throws Refused, Gateway.Unanswered {
        Kept known = kept;
        if (known != null && !known.token().equals(spent)) {
            return known.token();
        }
        String next = renew(false);
        return next.equals(spent) ? renew(true) : next;
    }

    private String renew(boolean force) throws Refused, Gateway.Unanswered {
        Gateway.Answer answer = gateway.ask(request(force));
        JsonNode said = WechatAnswer.read(answer);
        String token = said.path("access_token").asText("");
        if (token.isEmpty()) {
            throw new Refused(answer.told());
        }
        Duration good = Duration.ofSeconds(said.path("expires_in").asLong(0));
        kept = new Kept(token, clock.instant().plus(good).minus(BEFORE_THE_END));
        return token;
    }

    private HttpRequest request(boolean force) {
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("grant_type", "client_credential")
                .put("appid", settings.appId())
                .put("secret", settings.secret())
                .put("force_refresh", force)
                .toString();
        return HttpRequest.newBuilder(URI.create(settings.server() + "/cgi-bin/stable_token"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
