package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

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
import java.util.stream.Stream;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/**
 * Many messages, two servers, a gateway that fails at random and workers that are killed at random: each arrives, and twice only where the
 * answer was lost and a child's safety asked for it. {@code -Dhpf.post.messages=10000} takes as many as an evening has.
 */
class PostStormDbTest {

    private static final int MESSAGES = Integer.getInteger("hpf.post.messages", 300);

    private final Storm storm = new Storm();
    private final PostScene at = new PostScene();

    @Test
    void eachArrivesAndTwiceOnlyWhereAnAnswerWasLostAndSafetyAskedForIt() throws Exception {
        UUID safety = write(true);
        UUID usual = write(false);
        List<Post> servers = Stream.generate(() -> at.node(List.of(storm)).get(Post.class))
                .limit(2)
                .toList();
        do {
            sendAll(servers);
            at.pass(PostDesk.LONGEST.plus(Duration.ofMinutes(1)));
            at.desk.recover();
        } while (open(safety) + open(usual) > 0);

        Set<UUID> ofSafety = ids(safety);
        Set<UUID> ofUsual = ids(usual);
        assertThat(ofSafety).hasSize(MESSAGES / 2);
        assertThat(ofUsual).hasSize(MESSAGES / 2);
        assertThat(storm.taken.keySet()).as("each of safety arrives").containsAll(ofSafety);
        assertThat(storm.taken).allSatisfy((id, times) -> {
            if (times > 1) {
                assertThat(ofSafety).contains(id);
                assertThat(times).isLessThanOrEqualTo(1 + storm.lost.getOrDefault(id, 0));
            }
        });
        Set<UUID> unsure = new HashSet<>(ids(usual, DeliveryState.UNSURE));
        assertThat(unsure).as("what is unsure is where an answer was lost").isEqualTo(storm.lostAmong(ofUsual));
        Set<UUID> arrived = new HashSet<>(storm.taken.keySet());
        arrived.addAll(unsure);
        assertThat(arrived).containsAll(ofUsual);
        assertThat(ids(usual, DeliveryState.SENT)).hasSize(ofUsual.size() - unsure.size());
        assertThat(ids(safety, DeliveryState.SENT).size()
                        + ids(safety, DeliveryState.UNSURE).size())
                .isEqualTo(ofSafety.size());
        assertThat(storm.lost).as("it did storm").isNotEmpty();
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

    /** One message with half of the envelopes. */
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
        sql(
                "INSERT INTO notice.delivery (id, message_id, channel, address, language, safety, state, attempts, next_at)"
                        + " SELECT gen_random_uuid(), ?, 'SMS', '1380000' || n, 'zh-CN', ?, 'DUE', 0, ? FROM generate_series(1, ?) n",
                message,
                safety,
                PostScene.THEN,
                MESSAGES / 2);
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

    /** Takes, fails, loses its answer, or is where the server of the sender is killed. */
    private static final class Storm implements Channel {

        /** Fewer than after how many nothing is tried any more. */
        private static final int MOST_IN_A_ROW = 4;

        private final Random random = new Random(11);
        private final Map<UUID, Integer> taken = new HashMap<>();
        private final Map<UUID, Integer> lost = new HashMap<>();
        private final Map<UUID, Integer> bad = new HashMap<>();

        @Override
        public ChannelKind kind() {
            return ChannelKind.SMS;
        }

        @Override
        public synchronized PostAnswer send(Outgoing outgoing) {
            UUID id = outgoing.id().value();
            int chance = random.nextInt(100);
            if (chance < 22 && bad.merge(id, 1, Integer::sum) > MOST_IN_A_ROW) {
                chance = 100;
            }
            if (chance < 10) {
                return PostAnswer.later(DeliveryFault.GATEWAY_FAILED, "500");
            }
            if (chance < 13) {
                lost.merge(id, 1, Integer::sum);
                throw new Killed();
            }
            taken.merge(id, 1, Integer::sum);
            if (chance < 22) {
                lost.merge(id, 1, Integer::sum);
                if (chance < 17) {
                    throw new Killed();
                }
                return PostAnswer.lost(DeliveryFault.NO_ANSWER, null);
            }
            return PostAnswer.sent(id.toString());
        }

        synchronized Set<UUID> lostAmong(Set<UUID> ids) {
            Set<UUID> found = new HashSet<>(lost.keySet());
            found.retainAll(ids);
            return found;
        }
    }
}
