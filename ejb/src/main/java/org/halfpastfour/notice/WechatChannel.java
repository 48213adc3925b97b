package org.halfpastfour.notice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.shared.SaidDate;

/** Messages in forms that WeChat has approved: template messages of a service account, or subscription messages of a mini-programme. */
final class WechatChannel implements Channel {

    private final ChannelKind kind;
    private final WechatSettings settings;
    private final Gateway gateway;
    private final WechatToken token;
    private final Clock clock;

    WechatChannel(ChannelKind kind, WechatSettings settings, Gateway gateway, Clock clock) {
        this.kind = kind;
        this.settings = settings;
        this.gateway = gateway;
        this.token = new WechatToken(settings, gateway, clock);
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return kind;
    }

    @Override
    public PostAnswer send(Outgoing outgoing) {
        String good;
        try {
            good = token.get();
        } catch (WechatToken.Refused refused) {
            return PostAnswer.later(DeliveryFault.NOT_LET_IN, refused.getMessage());
        } catch (Gateway.Unanswered unanswered) {
            return PostAnswer.later(DeliveryFault.GATEWAY_FAILED, null);
        }
        return send(outgoing, good, true);
    }

    /** A token that ran out in between is renewed, and the message asked for once more: it was not taken. */
    private PostAnswer send(Outgoing outgoing, String good, boolean again) {
        try {
            Gateway.Answer answer = gateway.ask(request(outgoing, good));
            return again && WechatAnswer.isTokenSpent(answer)
                    ? send(outgoing, token.insteadOf(good), false)
                    : WechatAnswer.outcome(answer);
        } catch (WechatToken.Refused refused) {
            return PostAnswer.later(DeliveryFault.NOT_LET_IN, refused.getMessage());
        } catch (Gateway.Unanswered unanswered) {
            return unanswered.outcome();
        }
    }

    private HttpRequest request(Outgoing outgoing, String good) {
        String path = kind == ChannelKind.WECHAT ? "/cgi-bin/message/template/send" : "/cgi-bin/message/subscribe/send";
        return HttpRequest.newBuilder(URI.create(settings.server() + path + "?access_token=" + good))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body(outgoing).toString()))
                .build();
    }

    private ObjectNode body(Outgoing outgoing) {
        WechatSettings.Form form = settings.form(outgoing.kind());
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("touser", outgoing.address());
        body.put("template_id", form.template());
        if (kind == ChannelKind.WECHAT) {
            body.put("url", settings.page());
            body.put("client_msg_id", outgoing.id().toString().replace("-", ""));
        } else {
            body.put("page", settings.page());
            body.put("lang", outgoing.language() == Language.ENGLISH ? "en_US" : "zh_CN");
        }
        ObjectNode data = body.putObject("data");
        Map<String, String> gaps = gaps(outgoing);
        form.fields().forEach(field -> data.putObject(field.name())
                .put("value", FilledText.of(field.text(), gaps, UnaryOperator.identity())));
        return body;
    }

    private Map<String, String> gaps(Outgoing outgoing) {
        Map<String, String> gaps = new HashMap<>();
        HomeSummary home = outgoing.home();
        gaps.put("home", home == null ? "" : home.name());
        gaps.put("phone", home == null ? "" : home.phone().toString());
        gaps.put("outside", outgoing.outside());
        gaps.put(
                "time",
                SaidDate.moment(outgoing.language().locale(), clock.instant().atZone(clock.getZone())));
        return gaps;
    }
}
