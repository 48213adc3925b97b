package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same storm over the real channels: a gateway for text messages and WeChat's server that fail, hang up and answer rubbish, a mail server, a token
 * that runs out again and again, and workers of two servers that are killed before and after they handed over.
 */
class ChannelStormDbTest {

    private static final int MESSAGES = Integer.getInteger("hpf.post.messages", 180);
    private static final int TOKEN_IS_GOOD_FOR = 25;
    private static final List<ChannelKind> CHANNELS = List.of(ChannelKind.SMS, ChannelKind.WECHAT, ChannelKind.MAIL);

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final StubGateway others = new StubGateway();
    private final PostScene at = new PostScene();

    @AfterEach
    void close() {
        mail.stop();
        others.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 430})
    void eachArrivesAndTwiceOnlyWhereAnAnswerWasLostAndSafetyAskedForIt(long seed) throws Exception {
        mail.start();
        Luck luck = new Luck(seed);
        Others here = new Others(luck);
        others.says(here::answer);
        UUID safety = write(true);
        UUID usual = write(false);
        List<Post> servers = Stream.generate(() -> server(luck)).limit(2).toList();
        do {
            sendAll(servers);
            at.pass(PostDesk.LONGEST.plus(Duration.ofMinutes(1)));
            at.desk.recover();
        } while (open(safety) + open(usual) > 0);

        countMails(luck);
        holds(luck, ids(safety), ids(usual), usual);
        assertThat(here.tokens).as("it ran out in the middle").isGreaterThan(2);
        assertThat(luck.lost).as("it did storm").hasSizeGreaterThan(MESSAGES / 20);
    }

    private static void holds(Luck luck, Set<UUID> ofSafety, Set<UUID> ofUsual, UUID usual) {
        assertThat(luck.taken.keySet()).as("each of safety arrives").containsAll(ofSafety);
        assertThat(luck.taken).allSatisfy((id, times) -> {
            if (times > 1) {
                assertThat(ofSafety).contains(id);
                assertThat(times).isLessThanOrEqualTo(1 + luck.lost.getOrDefault(id, 0));
            }
        });
        Set<UUID> unsure = ids(usual, DeliveryState.UNSURE);
        Set<UUID> lost = new HashSet<>(luck.lost.keySet());
        lost.retainAll(ofUsual);
        assertThat(unsure).as("what is unsure is where an answer was lost").isEqualTo(lost);
        Set<UUID> sent = ids(usual, DeliveryState.SENT);
        assertThat(luck.taken.keySet()).containsAll(sent);
        assertThat(sent).hasSize(ofUsual.size() - unsure.size());
    }

    /** With channels, and a token, of its own. */
    private Post server(Luck luck) {
        Clock clock = at.scene.clock;
        Gateway gateway = new Gateway(Duration.ofSeconds(2));
        ChannelSettings set = new ChannelSettings(Map.ofEntries(
                Map.entry("HPF_SMS_URL", others.url() + "/sms"),
                Map.entry("HPF_SMS_SENT", "\"code\":\"OK\""),
                Map.entry("HPF_WECHAT_URL", others.url()),
                Map.entry("HPF_PUBLIC_URL", "https://hours.example.cn"),
                Map.entry("HPF_WECHAT_APP_ID", "app"),
                Map.entry("HPF_WECHAT_SECRET", "secret"),
                Map.entry("HPF_WECHAT_TEMPLATES", "several=T0 thing1={outside}"),
                Map.entry("HPF_MAIL_HOST", "127.0.0.1"),
                Map.entry("HPF_MAIL_PORT", String.valueOf(mail.getSmtp().getPort())),
                Map.entry("HPF_MAIL_SECURITY", "none"),
                Map.entry("HPF_MAIL_FROM", "home-{home}@example.cn")));
        Wording wording = at.wiring.get(Wording.class);
        List<Channel> channels = List.of(
                new SmsChannel(SmsSettings.of(set).orElseThrow(), gateway, new ShortText(wording, null), clock),
                new WechatChannel(
                        ChannelKind.WECHAT, WechatSettings.of(set, "HPF_WECHAT").orElseThrow(), gateway, clock),
                new MailChannel(MailSettings.of(set).orElseThrow(), new MailText(wording), null, clock));
        return at.node(channels.stream()
                        .<Channel>map(channel -> new Mortal(channel, luck))
                        .toList())
                .get(Post.class);
    }

    private static void sendAll(List<Post> servers) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(servers.size())) {
            List<Future<?>> all = servers.stream()
                    .<Future<?>>map(server -> workers.submit(() -> work(server)))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    /** Whoever is killed is started again. */
    private static void work(Post server) {
        boolean more = true;
        while (more) {
            try {
                more = server.sendOne();
            } catch (Killed killed) {
                more = true;
            }
        }
    }

    private void countMails(Luck luck) throws MessagingException {
        for (MimeMessage each : mail.getReceivedMessages()) {
            luck.took(UUID.fromString(each.getMessageID().substring(1, 37)));
        }
    }

    /** One message with half of the envelopes, in turn by each of the channels. */
    private UUID write(boolean safety) {
        UUID message = Ids.next();
        sql(
                "INSERT INTO notice.message (id, home_id, household_id, kind, safety, about, at) VALUES (?, ?, ?, 'BOOKED', ?, '{}', ?)",
                message,
                at.scene.home.value(),
                at.silent().id().value(),
                safety,
                PostScene.THEN);
        sql("INSERT INTO notice.message_text SELECT ?, l, 't', 'b' FROM unnest(ARRAY['zh-CN', 'en']) l", message);
        for (ChannelKind channel : CHANNELS) {
            sql(
                    "INSERT INTO notice.delivery (id, message_id, channel, address, language, safety, state, attempts, next_at)"
                            + " SELECT gen_random_uuid(), ?, ?, 'to' || n || '@example.org', 'zh-CN', ?, 'DUE', 0, ?"
                            + " FROM generate_series(1, ?) n",
                    message,
                    channel.name(),
                    safety,
                    PostScene.THEN,
                    MESSAGES / 2 / CHANNELS.size());
        }
        return message;
    }

    private static long open(UUID message) {
        return number(
                "SELECT count(*) FROM notice.delivery WHERE message_id = ? AND state IN ('DUE', 'SENDING')", message);
    }

    private static Set<UUID> ids(UUID message, DeliveryState... states) {
        List<DeliveryState> wanted = states.length == 0 ? List.of(DeliveryState.values()) : List.of(states);
        return TestJpa.inTransaction(() -> Set.copyOf(TestJpa.entityManager()
                .createQuery(
                        "select d.id from StoredDelivery d where d.message = :message and d.state in :states",
                        UUID.class)
                .setParameter("message", message)
                .setParameter("states", wanted)
                .getResultList()));
    }

    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** What happens to each, by its id and how often it was tried: the same whoever is faster. */
    private static final class Luck {

        /** Fewer than after how many nothing is tried any more. */
        private static final int MOST_BAD = 4;

        private final long seed;
        private final Map<UUID, Integer> thrown = new HashMap<>();
        private final Map<UUID, Integer> bad = new HashMap<>();
        private final Map<UUID, Integer> taken = new HashMap<>();
        private final Map<UUID, Integer> lost = new HashMap<>();

        Luck(long seed) {
            this.seed = seed;
        }

        /** From 0 to 99; what is below a limit is bad, and not too often for the same one. */
        synchronized int chance(UUID id, int limit) {
            int time = thrown.merge(id, 1, Integer::sum);
            int chance = new Random(seed ^ id.getMostSignificantBits() ^ (time * 7919L)).nextInt(100);
            return chance < limit && bad.merge(id, 1, Integer::sum) > MOST_BAD ? 100 : chance;
        }

        synchronized void took(UUID id) {
            taken.merge(id, 1, Integer::sum);
        }

        synchronized void lost(UUID id) {
            lost.merge(id, 1, Integer::sum);
        }
    }

    /** Whose worker is killed before it has handed over, or before it has kept what was answered. */
    private record Mortal(Channel channel, Luck luck) implements Channel {

        private static final int BEFORE = 3;
        private static final int AFTER = 6;

        @Override
        public ChannelKind kind() {
            return channel.kind();
        }

        @Override
        public PostAnswer send(Outgoing outgoing) {
            UUID id = outgoing.id().value();
            int chance = luck.chance(id, AFTER);
            if (chance < BEFORE) {
                luck.lost(id);
                throw new Killed();
            }
            PostAnswer answer = channel.send(outgoing);
            if (chance < AFTER || answer.kind() == PostAnswer.Kind.LOST) {
                luck.lost(id);
            }
            if (chance < AFTER) {
                throw new Killed();
            }
            return answer;
        }
    }

    /** Somebody else's servers, on a bad day. */
    private static final class Others {

        private static final Pattern SMS = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
        private static final Pattern WECHAT = Pattern.compile("\"client_msg_id\":\"(.{8})(.{4})(.{4})(.{4})(.{12})\"");

        private final Luck luck;
        private int tokens;
        private int used;

        Others(Luck luck) {
            this.luck = luck;
        }

        StubGateway.Said answer(StubGateway.Asked asked) {
            if (asked.path().endsWith("/stable_token")) {
                return token();
            }
            Matcher sms = SMS.matcher(asked.body());
            if (sms.find()) {
                return answer(UUID.fromString(sms.group(1)), "{\"code\":\"OK\"}");
            }
            Matcher wechat = WECHAT.matcher(asked.body());
            if (!isGood(asked.path()) || !wechat.find()) {
                return StubGateway.Said.fine("{\"errcode\":42001}");
            }
            return answer(
                    UUID.fromString("%s-%s-%s-%s-%s"
                            .formatted(
                                    wechat.group(1),
                                    wechat.group(2),
                                    wechat.group(3),
                                    wechat.group(4),
                                    wechat.group(5))),
                    "{\"errcode\":0}");
        }

        private synchronized StubGateway.Said token() {
            if (tokens == 0 || used >= TOKEN_IS_GOOD_FOR) {
                tokens++;
                used = 0;
            }
            return StubGateway.Said.fine("{\"access_token\":\"token-" + tokens + "\",\"expires_in\":7200}");
        }

        private synchronized boolean isGood(String path) {
            return path.endsWith("=token-" + tokens) && used++ < TOKEN_IS_GOOD_FOR;
        }

        private StubGateway.Said answer(UUID id, String fine) {
            int chance = luck.chance(id, 20);
            if (chance < 8) {
                return StubGateway.Said.of(500, "busy");
            }
            if (chance < 11) {
                return StubGateway.Said.hangsUp();
            }
            luck.took(id);
            if (chance < 20) {
                return chance < 15 ? StubGateway.Said.hangsUp() : StubGateway.Said.fine("<html>welcome</html>");
            }
            return StubGateway.Said.fine(fine);
        }
    }
}
