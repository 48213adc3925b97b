package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.halfpastfour.account.Language;
import org.halfpastfour.notice.StubGateway.Asked;
import org.halfpastfour.notice.StubGateway.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of a service account and of a mini-programme, and a token that runs out in the middle of many. */
class WechatChannelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final StubGateway wechat = new StubGateway();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile String good = "none";

    @AfterEach
    void close() {
        wechat.close();
    }

    @Test
    void aServiceAccountSendsTheFormWithWhatMayBeReadOnALockScreen() {
        wechat.says(asked -> answer(asked, "{\"errcode\":0,\"msgid\":7}"));
        Outgoing outgoing = Outgoings.to("openid-1");
        PostAnswer outcome = service().send(outgoing);
        assertThat(outcome.kind()).isEqualTo(PostAnswer.Kind.SENT);
        Asked sent = sent().getFirst();
        assertThat(sent.path()).isEqualTo("/cgi-bin/message/template/send?access_token=token-1");
        assertThat(sent.body())
                .isEqualTo(
                        "{\"touser\":\"openid-1\",\"template_id\":\"T0\",\"url\":\"https://hours.example.cn\","
                                + "\"client_msg_id\":\""
                                + outgoing.id().toString().replace("-", "")
                                + "\",\"data\":{\"thing1\":{\"value\":\"大坪之家有消息给您\"},\"time2\":{\"value\":\"11月23日（周一）10:00\"}}}");
    }

    @Test
    void aMiniProgrammeSendsASubscriptionMessageInTheReceiversLanguage() {
        wechat.says(asked -> answer(asked, "{\"errcode\":0}"));
        WechatChannel mini = channel(
                ChannelKind.MINI_PROGRAMME,
                "HPF_WECHAT_MINI",
                Map.of(
                        "HPF_WECHAT_MINI_PAGE",
                        "pages/messages",
                        "HPF_WECHAT_MINI_TEMPLATES",
                        "several=S0 thing1={home}|booked=S1 thing9={phone}"));
        assertThat(mini.send(Outgoings.to("openid-2", Language.ENGLISH)).kind()).isEqualTo(PostAnswer.Kind.SENT);
        Asked sent = sent().getFirst();
        assertThat(sent.path()).startsWith("/cgi-bin/message/subscribe/send?");
        assertThat(sent.body())
                .isEqualTo(
                        "{\"touser\":\"openid-2\",\"template_id\":\"S1\",\"page\":\"pages/messages\",\"lang\":\"en_US\","
                                + "\"data\":{\"thing9\":{\"value\":\"023 6300 0000\"}}}");
    }

    @Test
    void theTokenIsAskedForOnceForAll() {
        wechat.says(asked -> answer(asked, "{\"errcode\":0}"));
        WechatChannel channel = service();
        IntStream.range(0, 20).forEach(each -> channel.send(Outgoings.to("openid-" + each)));
        assertThat(tokens).hasValue(1);
        assertThat(sent()).hasSize(20);
    }

    @Test
    void aTokenThatRunsOutInTheMiddleIsRenewedOnceForAllThreadsAndNothingIsLost() throws Exception {
        wechat.says(asked -> answer(asked, "{\"errcode\":0}"));
        WechatChannel channel = service();
        assertThat(channel.send(Outgoings.to("openid")).kind()).isEqualTo(PostAnswer.Kind.SENT);
        good = "spent";
        try (ExecutorService workers = Executors.newFixedThreadPool(8)) {
            List<Future<PostAnswer>> all = IntStream.range(0, 100)
                    .mapToObj(each -> workers.submit(() -> channel.send(Outgoings.to("openid-" + each))))
                    .toList();
            for (Future<PostAnswer> each : all) {
                assertThat(each.get().kind()).isEqualTo(PostAnswer.Kind.SENT);
            }
        }
        assertThat(tokens).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"errcode":43101,"errmsg":"user refuse"}    | NEVER | UNSUBSCRIBED
            {"errcode":43004,"errmsg":"subscribe"}      | NEVER | UNSUBSCRIBED
            {"errcode":40003,"errmsg":"invalid openid"} | NEVER | UNKNOWN_ADDRESS
            {"errcode":40037,"errmsg":"template_id"}    | NEVER | REFUSED
            {"errcode":47003,"errmsg":"argument"}       | NEVER | REFUSED
            {"errcode":45009,"errmsg":"limit"}          | LATER | GATEWAY_FAILED
            {"errcode":-1,"errmsg":"busy"}              | LATER | GATEWAY_FAILED
            <html>                                      | LOST  | ANSWER_NOT_UNDERSTOOD
            """)
    void understandsWhatIsAnswered(String body, PostAnswer.Kind kind, DeliveryFault fault) {
        wechat.says(asked -> answer(asked, body));
        PostAnswer outcome = service().send(Outgoings.to("openid"));
        assertThat(outcome.kind()).isEqualTo(kind);
        assertThat(outcome.fault()).isEqualTo(fault);
    }

    @Test
    void aTokenThatIsNeverGoodIsTriedLaterAndNotForEver() {
        wechat.says(asked -> asked.path().endsWith("stable_token")
                ? Said.fine("{\"access_token\":\"x\",\"expires_in\":7200}")
                : Said.fine("{\"errcode\":40001}"));
        assertThat(service().send(Outgoings.to("openid")).fault()).isEqualTo(DeliveryFault.NOT_LET_IN);
        assertThat(sent()).hasSize(2);
    }

    @Test
    void whereNoTokenIsGivenNothingWasTaken() {
        wechat.says(Said.fine("{\"errcode\":40125,\"errmsg\":\"invalid appsecret\"}"));
        assertThat(service().send(Outgoings.to("openid")).kind()).isEqualTo(PostAnswer.Kind.LATER);
        assertThat(sent()).isEmpty();
        wechat.says(Said.hangsUp());
        assertThat(service().send(Outgoings.to("openid")).kind()).isEqualTo(PostAnswer.Kind.LATER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            booked=T1 thing1={home}  | the form "several" is missing
            several                  | no "=" in
            news=T1                  | no kind of message is called news
            """)
    void formsThatCannotWorkAreRefused(String forms, String message) {
        assertThatThrownBy(() -> channel(ChannelKind.WECHAT, "HPF_WECHAT", Map.of("HPF_WECHAT_TEMPLATES", forms)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    private WechatChannel service() {
        return channel(ChannelKind.WECHAT, "HPF_WECHAT", Map.of());
    }

    private WechatChannel channel(ChannelKind kind, String begin, Map<String, String> set) {
        Map<String, String> all = new HashMap<>(Map.of(
                "HPF_WECHAT_URL",
                wechat.url(),
                "HPF_PUBLIC_URL",
                "https://hours.example.cn/",
                begin + "_APP_ID",
                "app",
                begin + "_SECRET",
                "hidden",
                begin + "_TEMPLATES",
                "several=T0 thing1={outside} time2={time}"));
        all.putAll(set);
        WechatSettings settings =
                WechatSettings.of(new ChannelSettings(all), begin).orElseThrow();
        assertThat(settings.toString()).doesNotContain("hidden");
        return new WechatChannel(kind, settings, new Gateway(Duration.ofSeconds(20)), CLOCK);
    }

    private List<Asked> sent() {
        return wechat.asked().stream()
                .filter(asked -> !asked.path().endsWith("/stable_token"))
                .toList();
    }

    /** As WeChat does: a token is good until it is spent, and then another one is given. */
    private synchronized Said answer(Asked asked, String sent) {
        if (asked.path().endsWith("/stable_token")) {
            if (!good.startsWith("token-")) {
                good = "token-" + tokens.incrementAndGet();
            }
            return Said.fine("{\"access_token\":\"" + good + "\",\"expires_in\":7200}");
        }
        return asked.path().endsWith("=" + good) ? Said.fine(sent) : Said.fine("{\"errcode\":42001}");
    }
}
