package org.halfpastfour.notice;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Text messages through whatever gateway an operator has. What they say can be read on a lock screen: that there is news, and where. */
final class SmsChannel implements Channel {

    private final SmsSettings settings;
    private final Gateway gateway;
    private final ShortText text;
    private final Clock clock;

    SmsChannel(SmsSettings settings, Gateway gateway, ShortText text, Clock clock) {
        this.settings = settings;
        this.gateway = gateway;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public PostAnswer send(Outgoing outgoing) {
        try {
            return outcome(gateway.ask(request(outgoing)));
        } catch (Gateway.Unanswered unanswered) {
            return unanswered.outcome();
        }
    }

    private HttpRequest request(Outgoing outgoing) {
        Map<String, String> gaps = new HashMap<>(Map.of(
                "phone", outgoing.address(),
                "text", text.of(outgoing),
                "id", outgoing.id().toString(),
                "time", String.valueOf(clock.instant().getEpochSecond())));
        String body = FilledText.of(settings.body(), gaps, written());
        sign(gaps, body);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(FilledText.of(settings.url(), gaps, SmsChannel::urlEncoded)))
                .method(
                        settings.method(),
                        settings.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        settings.headers()
                .forEach((name, value) -> request.header(name, FilledText.of(value, gaps, UnaryOperator.identity())));
        return request.build();
    }

    private void sign(Map<String, String> gaps, String body) {
        String signed = settings.signed();
        if (signed != null) {
            gaps.put("body", body);
            gaps.put("signature", settings.signature(FilledText.of(signed, gaps, UnaryOperator.identity())));
        }
    }

    private UnaryOperator<String> written() {
        if (settings.isJson()) {
            return value -> String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value));
        }
        return settings.isForm() ? SmsChannel::urlEncoded : UnaryOperator.identity();
    }

    private PostAnswer outcome(Gateway.Answer answer) {
        if (says(settings.unsubscribed(), answer)) {
            return PostAnswer.never(DeliveryFault.UNSUBSCRIBED, answer.told());
        }
        if (says(settings.unknown(), answer)) {
            return PostAnswer.never(DeliveryFault.UNKNOWN_ADDRESS, answer.told());
        }
        if (answer.isFine()) {
            return settings.sent().isEmpty() || says(settings.sent(), answer)
                    ? PostAnswer.sent(answer.told())
                    : PostAnswer.lost(DeliveryFault.ANSWER_NOT_UNDERSTOOD, answer.told());
        }
        if (answer.isNotLetIn()) {
            return PostAnswer.later(DeliveryFault.NOT_LET_IN, answer.told());
        }
        return answer.isMyFault()
                ? PostAnswer.never(DeliveryFault.REFUSED, answer.told())
                : PostAnswer.later(DeliveryFault.GATEWAY_FAILED, answer.told());
    }

    private static boolean says(List<String> words, Gateway.Answer answer) {
        return words.stream().anyMatch(answer.body()::contains);
    }

    private static String urlEncoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
