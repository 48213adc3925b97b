package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.halfpastfour.account.Language;
import org.halfpastfour.notice.StubGateway.Asked;
import org.halfpastfour.notice.StubGateway.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever gateway an operator has, and however badly it answers. */
class SmsChannelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_795_000_000), ZoneOffset.UTC);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StubGateway gateway = new StubGateway();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void sendsThatThereIsNewsAndWhereAndNothingOfWhat() {
        Outgoing outgoing = Outgoings.to("13800000000");
        assertThat(channel(Map.of()).send(outgoing).kind()).isEqualTo(PostAnswer.Kind.SENT);
        Asked asked = only();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.header("Content-type")).isEqualTo("application/json");
        assertThat(asked.body())
                .isEqualTo("{\"id\":\"" + outgoing.id()
                        + "\",\"phone\":\"13800000000\",\"text\":\"大坪之家有消息给您：https://hours.example.cn\"}");
    }

    @Test
    void saysItInTheReceiversLanguageAndWithoutAnAddressWhereThereIsNone() {
        SmsSettings settings = SmsSettings.of(new ChannelSettings(Map.of("HPF_SMS_URL", gateway.url())))
                .orElseThrow();
        new SmsChannel(settings, new Gateway(PATIENCE), new ShortText(new Wording(), null), CLOCK)
                .send(Outgoings.to("13800000000", Language.ENGLISH));
        assertThat(only().body()).contains("\"text\":\"大坪之家 has news for you\"");
    }

    @Test
    void fillsAddressHeadersAndBodyAsTheyAreWrittenThere() {
        var unused = channel(Map.of(
                        "HPF_SMS_URL", gateway.url() + "/send?to={phone}&t={text}",
                        "HPF_SMS_METHOD", "PUT",
                        "HPF_SMS_HEADERS", "Content-Type: application/x-www-form-urlencoded | X-Request: {id}",
                        "HPF_SMS_BODY", "m={phone}&c={text}&at={time}&none={nothing}"))
                .send(Outgoings.to("13800000000"));
        Asked asked = only();
        assertThat(asked.method()).isEqualTo("PUT");
        assertThat(asked.path()).startsWith("/send?to=13800000000&t=%E5%A4%A7").doesNotContain(" ");
        assertThat(asked.header("X-request")).hasSize(36);
        assertThat(asked.body()).startsWith("m=13800000000&c=%E5%A4%A7").endsWith("&at=1795000000&none={nothing}");
    }

    @Test
    void signsWhatItIsToldToSign() throws Exception {
        var unused = channel(Map.of(
                        "HPF_SMS_SIGNATURE", "hmac-sha256",
                        "HPF_SMS_SECRET", "secret",
                        "HPF_SMS_SIGNED", "{time}\n{body}",
                        "HPF_SMS_HEADERS", "Content-Type: application/json|X-Signature: {signature}"))
                .send(Outgoings.to("13800000000"));
        Asked asked = only();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected =
                HexFormat.of().formatHex(mac.doFinal(("1795000000\n" + asked.body()).getBytes(StandardCharsets.UTF_8)));
        assertThat(asked.header("X-signature")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | {"code":"OK"}            | SENT  |
            200 | {"code":"UNSUBSCRIBED"}  | NEVER | UNSUBSCRIBED
            400 | {"code":"UNSUBSCRIBED"}  | NEVER | UNSUBSCRIBED
            200 | {"code":"NO_NUMBER"}     | NEVER | UNKNOWN_ADDRESS
            200 | <html>welcome</html>     | LOST  | ANSWER_NOT_UNDERSTOOD
            200 | {                        | LOST  | ANSWER_NOT_UNDERSTOOD
            302 | elsewhere                | LATER | GATEWAY_FAILED
            400 | bad                      | NEVER | REFUSED
            401 | who are you              | LATER | NOT_LET_IN
            404 | not here                 | LATER | GATEWAY_FAILED
            429 | slower                   | LATER | GATEWAY_FAILED
            500 | {"code":"OK"}            | LATER | GATEWAY_FAILED
            503 | busy                     | LATER | GATEWAY_FAILED
            """)
    void understandsWhatIsAnswered(int status, String body, PostAnswer.Kind kind, DeliveryFault fault) {
        gateway.says(Said.of(status, body));
        PostAnswer outcome = channel(understanding()).send(Outgoings.to("13800000000"));
        assertThat(outcome.kind()).isEqualTo(kind);
        assertThat(outcome.fault()).isEqualTo(fault);
        assertThat(outcome.answer()).contains(body);
        assertThat(gateway.asked()).as("a redirect is not followed").hasSize(1);
    }

    @Test
    void whereNobodyIsThereNothingWasTakenAndWhereSomebodyHangsUpThatIsNotKnown() {
        gateway.says(Said.hangsUp());
        SmsChannel channel = channel(Map.of());
        assertThat(channel.send(Outgoings.to("13800000000"))).isEqualTo(PostAnswer.lost(DeliveryFault.NO_ANSWER, null));
        gateway.close();
        assertThat(channel.send(Outgoings.to("13800000000")))
                .isEqualTo(PostAnswer.later(DeliveryFault.GATEWAY_FAILED, null));
    }

    @Test
    void whoNeverAnswersIsNotWaitedForLong() {
        CountDownLatch never = new CountDownLatch(1);
        gateway.says(asked -> {
            try {
                never.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            return Said.hangsUp();
        });
        assertThat(channel(Map.of(), Duration.ofMillis(300)).send(Outgoings.to("13800000000")))
                .isEqualTo(PostAnswer.lost(DeliveryFault.NO_ANSWER, null));
        never.countDown();
    }

    @Test
    void anAnswerIsKeptShortHoweverLongItIs() {
        gateway.says(Said.fine("x".repeat(100_000)));
        assertThat(channel(Map.of()).send(Outgoings.to("13800000000")).answer()).hasSize(300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HPF_SMS_SIGNATURE | md5            | HPF_SMS_SIGNATURE is
            HPF_SMS_SIGNATURE | hmac-sha256    | HPF_SMS_SECRET is not set
            HPF_SMS_HEADERS   | Content-Type   | no colon in
            """)
    void whatCannotWorkIsRefusedByName(String name, String value, String message) {
        assertThatThrownBy(() -> channel(Map.of(name, value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void secretsAreNotPrinted() {
        Map<String, String> set = Map.of(
                "HPF_SMS_URL",
                "http://127.0.0.1/?key=hidden",
                "HPF_SMS_SIGNATURE",
                "hmac-sha256",
                "HPF_SMS_SECRET",
                "hidden");
        assertThat(SmsSettings.of(new ChannelSettings(set)).toString()).doesNotContain("hidden");
        assertThat(SmsSettings.of(new ChannelSettings(Map.of("HPF_SMS_URL", " "))))
                .isEmpty();
    }

    private static Map<String, String> understanding() {
        return Map.of(
                "HPF_SMS_SENT", "\"code\":\"OK\"",
                "HPF_SMS_UNSUBSCRIBED", "UNSUBSCRIBED",
                "HPF_SMS_UNKNOWN", "NO_NUMBER");
    }

    private SmsChannel channel(Map<String, String> set) {
        return channel(set, PATIENCE);
    }

    private SmsChannel channel(Map<String, String> set, Duration patience) {
        Map<String, String> all = new HashMap<>(Map.of("HPF_SMS_URL", gateway.url()));
        all.putAll(set);
        SmsSettings settings = SmsSettings.of(new ChannelSettings(all)).orElseThrow();
        return new SmsChannel(
                settings, new Gateway(patience), new ShortText(new Wording(), "https://hours.example.cn"), CLOCK);
    }

    private Asked only() {
        List<Asked> all = gateway.asked();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
