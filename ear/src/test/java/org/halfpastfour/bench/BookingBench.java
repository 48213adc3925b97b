package org.halfpastfour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Bookings over REST from 32 clients, in turn with the least durable transaction that does the same by plain JDBC on the
 * same database: a conditional UPDATE, an INSERT, a COMMIT. Run it with {@code mvn -Pbench};
 * {@code -Dhpf.bench.java-opts=} are options for the server's JVM, such as those that let it be profiled.
 */
class BookingBench {

    private static final int CLIENTS = 32;
    private static final int ROUNDS = 3;
    private static final int WARM_UP_ROUNDS = 4;
    private static final int SECONDS = Integer.getInteger("hpf.bench.seconds", 8);
    private static final int SESSIONS = 201;
    private static final int CHILDREN = 40_000;
    private static final int PLACES = 1_000_000;
    private static final int CREATED = 201;
    private static final Path DATA = Path.of("target", "it", "bench").toAbsolutePath();

    private static LauncherProcess launcher;
    private static Crowd crowd;
    private static List<Rest> clients;
    private static MinimalBookings minimal;

    private final AtomicInteger next = new AtomicInteger();

    @BeforeAll
    static void open() throws SQLException {
        LauncherProcess.delete(DATA);
        launcher = LauncherProcess.open(
                ServerUnderTest.port() + 3,
                DATA,
                Map.of("HPF_JAVA_OPTS", System.getProperty("hpf.bench.java-opts", "")),
                "--demo=none");
        try (Connection owner = launcher.connectAsOwner()) {
            crowd = Crowd.gather(owner, SESSIONS, PLACES, CHILDREN);
        }
        minimal = MinimalBookings.make(launcher, CLIENTS, SESSIONS);
        clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(Rest.inSession(launcher.origin(), Crowd.STAFF, Crowd.PASSWORD));
        }
    }

    @AfterAll
    static void close() {
        minimal.close();
        launcher.close();
    }

    @Test
    void bookings() throws InterruptedException {
        measure("warm-up", SESSIONS - 1, WARM_UP_ROUNDS);
        compare("over 200 sessions", SESSIONS - 1);
        compare("on one session", 1);
    }

    private void compare(String name, int sessions) throws InterruptedException {
        Pair measured = measure(name, sessions, ROUNDS);
        System.out.printf(
                "%n%-18s REST %6.0f/s (p50 %5.1f ms, p99 %5.1f ms)   JDBC %6.0f/s (p50 %5.1f ms, p99 %5.1f ms)   ratio %.2f%n",
                name,
                measured.rest.rate(),
                measured.rest.percentile(50),
                measured.rest.percentile(99),
                measured.jdbc.rate(),
                measured.jdbc.percentile(50),
                measured.jdbc.percentile(99),
                measured.rest.rate() / measured.jdbc.rate());
        assertThat(measured.rest.rate()).isPositive();
    }

    private record Pair(Measurement rest, Measurement jdbc) {}

    private Pair measure(String name, int sessions, int rounds) throws InterruptedException {
        var rest = new Measurement();
        var jdbc = new Measurement();
        for (int round = 1; round <= rounds; round++) {
            double before = rest.rate();
            jdbc.run(
                    CLIENTS,
                    SECONDS,
                    client -> minimal.book(client, first(sessions) + next.getAndIncrement() % sessions));
            rest.run(CLIENTS, SECONDS, client -> book(client, sessions));
            System.out.printf(
                    "%s, round %d of %d (rate so far %.0f/s, before %.0f/s)%n",
                    name, round, rounds, rest.rate(), before);
        }
        return new Pair(rest, jdbc);
    }

    /** The one hot session is not among the 200. */
    private static int first(int sessions) {
        return sessions == 1 ? SESSIONS - 1 : 0;
    }

    private void book(int client, int sessions) {
        int number = next.getAndIncrement();
        UUID session = crowd.sessions().get(first(sessions) + number % sessions);
        UUID child = crowd.children().get(number / sessions % CHILDREN);
        Rest.Answer answer = clients.get(client)
                .post(
                        "/sessions/" + session + "/bookings",
                        "{\"children\":[\"" + child + "\"],\"guardians\":[],\"split\":false}");
        if (answer.status() != CREATED) {
            throw new IllegalStateException("a booking was answered with " + answer.status() + " " + answer.body());
        }
    }
}
