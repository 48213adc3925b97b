package org.halfpastfour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand envelopes on two servers, by text message, WeChat and mail, while those who take them fail at random, a token runs out again and again,
 * and the servers are killed in turn: each arrives, and twice only where the answer was lost and a child's safety asked for it. Says how many were taken how
 * often, and what processors did for it. Run it with {@code mvn -Pbench -Dit.test=PostStormBench}.
 */
class PostStormBench {

    private static final int MESSAGES = Integer.getInteger("hpf.bench.messages", 10_000);
    private static final long SEED = Long.getLong("hpf.bench.seed", 11);
    private static final int PORT = ServerUnderTest.port() + 5;
    private static final Path FOLDER = Path.of("target", "it").toAbsolutePath();
    private static final Duration LONGEST = Duration.ofMinutes(25);
    private static final String MADE_FOR_IT = "Storm";
    private static final int KILLS = 3;

    private double spentByServers;

    @Test
    void eachArrivesAndTwiceOnlyWhereAnAnswerWasLostAndSafetyAskedForIt() throws Exception {
        Path data = FOLDER.resolve("storm-one");
        Path other = FOLDER.resolve("storm-two");
        LauncherProcess.delete(data);
        LauncherProcess.delete(other);
        try (BadGateways gateways = BadGateways.open(SEED)) {
            Map<String, String> set = new HashMap<>(gateways.settings());
            set.put("HPF_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
            try (LauncherProcess one = LauncherProcess.open(PORT, data, set, "--demo=none")) {
                set.putAll(sameDatabase(data));
                try (LauncherProcess two = LauncherProcess.open(PORT + 1, other, set, "--demo=none");
                        Connection owner = one.connectAsOwner()) {
                    storm(gateways, one, two, owner);
                }
            }
        }
    }

    private void storm(BadGateways gateways, LauncherProcess one, LauncherProcess two, Connection owner)
            throws Exception {
        Crowd.gather(owner, 1, 1, 1);
        owner.setAutoCommit(true);
        double database = ProcessorTime.of(one).database();
        spentByServers = -millis(one.server()) - millis(two.server());
        long start = System.nanoTime();
        write(owner);
        int kills = 0;
        while (count(owner, "state IN ('DUE', 'SENDING')") > 0) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
            long done = MESSAGES - count(owner, "state = 'DUE' AND attempts = 0");
            if (kills < KILLS && done > (kills + 1L) * MESSAGES / (KILLS + 1)) {
                kill(kills % 2 == 0 ? two : one);
                kills++;
            }
            run(owner, "UPDATE notice.delivery SET next_at = now() WHERE state = 'DUE' AND next_at > now()");
            Thread.sleep(500);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        spentByServers += millis(one.server()) + millis(two.server());
        say(gateways, owner, took, kills, ProcessorTime.of(one).database() - database);
        holds(gateways, owner);
    }

    private void kill(LauncherProcess launcher) {
        ProcessHandle server = launcher.server();
        spentByServers += millis(server);
        server.destroyForcibly();
        server.onExit().join();
        System.out.printf("killed a server%n");
    }

    private static void holds(BadGateways gateways, Connection owner) throws Exception {
        Map<UUID, Integer> taken = gateways.taken();
        Set<UUID> safety = ids(owner, "safety");
        Set<UUID> usual = ids(owner, "NOT safety");
        assertThat(taken.keySet()).as("each of safety arrives").containsAll(safety);
        taken.forEach((id, times) -> assertThat(times == 1 || safety.contains(id))
                .as("what is no matter of safety is taken once")
                .isTrue());
        Set<UUID> unsure = ids(owner, "NOT safety AND state = 'UNSURE'");
        Set<UUID> arrived = new HashSet<>(taken.keySet());
        arrived.addAll(unsure);
        assertThat(arrived).as("nothing is lost without being said").containsAll(usual);
        assertThat(count(owner, "state = 'FAILED'")).isZero();
    }

    private void say(BadGateways gateways, Connection owner, Duration took, int kills, double database)
            throws Exception {
        Map<UUID, Integer> taken = gateways.taken();
        System.out.printf(
                "%n%d envelopes in %d s (%.0f/s), %d kills, %d tokens%n",
                MESSAGES, took.toSeconds(), MESSAGES * 1000.0 / took.toMillis(), kills, gateways.tokens());
        System.out.printf(
                "taken once %d, more often %d (all of safety), unsure %d, answers lost by gateways %d%n",
                taken.values().stream().filter(times -> times == 1).count(),
                taken.values().stream().filter(times -> times > 1).count(),
                count(owner, "state = 'UNSURE'"),
                gateways.lost().size());
        System.out.printf(
                "processor time for each: servers %.2f ms, database %.2f ms%n",
                spentByServers / MESSAGES, database / MESSAGES);
    }

    /** One message of safety and one of the usual kind, with half of the envelopes each, in turn by three channels. */
    private static void write(Connection owner) throws SQLException {
        run(owner, """
                WITH receiver AS (SELECT id, home_id FROM programme.household LIMIT 1),
                message AS (
                    INSERT INTO notice.message (id, home_id, household_id, kind, safety, about, at)
                    SELECT gen_random_uuid(), home_id, id, 'BOOKED', safety, '{}', now()
                    FROM receiver, unnest(ARRAY[true, false]) safety RETURNING id, safety),
                text AS (
                    INSERT INTO notice.message_text SELECT id, l, '%1$s', 'x'
                    FROM message, unnest(ARRAY['zh-CN', 'en']) l RETURNING 1)
                INSERT INTO notice.delivery (id, message_id, channel, address, language, safety, state, attempts, next_at)
                SELECT gen_random_uuid(), m.id, (ARRAY['SMS', 'WECHAT', 'MAIL'])[1 + n %% 3], 'to' || n || '@example.org',
                       'zh-CN', m.safety, 'DUE', 0, now()
                FROM message m, generate_series(1, %2$d) n""".formatted(MADE_FOR_IT, MESSAGES / 2));
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection owner, String where) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM notice.delivery WHERE " + where)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Set<UUID> ids(Connection owner, String where) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT id FROM notice.delivery WHERE " + where)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    /** With what another server is started at the database of the first. */
    private static Map<String, String> sameDatabase(Path data) {
        Properties secrets = properties(data.resolve("database.secrets"));
        String port = properties(data.resolve("database").resolve("hpf.conf")).getProperty("port");
        return Map.of(
                "HPF_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/hpf",
                "HPF_DB_OWNER_PASSWORD",
                secrets.getProperty("owner"),
                "HPF_DB_APP_PASSWORD",
                secrets.getProperty("application"));
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private static double millis(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }
}
