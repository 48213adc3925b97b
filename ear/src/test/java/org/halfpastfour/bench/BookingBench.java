package org.halfpastfour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfpastfour.testing.ServerUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Bookings over REST from 32 clients, in turn with the least durable transaction that does the same by plain JDBC on the
 * same database: a conditional UPDATE, an INSERT, a COMMIT. Nothing counts before the server is warm, which is when the processor time of a booking stands still; then it goes on
 * until the rate does, and says the figures of the windows over which it did, with the processor time that a booking takes. Run it with {@code mvn -Pbench};
 * {@code -Dhpf.bench.java-opts=} are options for the server's JVM, such as those that let it be profiled, and {@code -Dhpf.bench.baseline=} is the folder of
 * another tree, built by {@code ./run} or {@code ./verify}, which is measured in turn with this one.
 */
class BookingBench {

    private static final int SECONDS = Integer.getInteger("hpf.bench.seconds", 8);
    private static final int MOST_WINDOWS = Integer.getInteger("hpf.bench.windows", 40);
    private static final @Nullable String BASELINE = System.getProperty("hpf.bench.baseline");
    private static final int PORT = ServerUnderTest.port() + 3;
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String NOW = "now";
    private static final String BEFORE = "before";

    private static final List<SetUp> SET_UPS = new ArrayList<>();

    @BeforeAll
    static void open() throws SQLException {
        if (BASELINE != null && !BASELINE.isBlank()) {
            SET_UPS.add(SetUp.open(BEFORE, Path.of(BASELINE, "ear", "target").toAbsolutePath(), PORT + 1));
        }
        SET_UPS.add(SetUp.open(NOW, TARGET, PORT));
    }

    @AfterAll
    static void close() {
        SET_UPS.forEach(SetUp::close);
    }

    @Test
    void bookings() throws InterruptedException {
        compare("over 200 sessions", SetUp.Spread.OVER_200_SESSIONS);
        compare("on one session", SetUp.Spread.ONE);
    }

    private record Pair(Measurement rest, Measurement jdbc) {

        double ratio() {
            return rest.rate() / jdbc.rate();
        }
    }

    private void compare(String name, SetUp.Spread spread) throws InterruptedException {
        Warming.of(SET_UPS, name, spread, SECONDS);
        Map<String, Pair> measured = new LinkedHashMap<>();
        SET_UPS.forEach(each -> measured.put(each.name(), new Pair(new Measurement(), new Measurement())));
        long start = System.nanoTime();
        int windows = 0;
        boolean still = false;
        while (!still && windows < MOST_WINDOWS) {
            windows++;
            for (SetUp each : SET_UPS) {
                Pair pair = measured.get(each.name());
                pair.jdbc.add(each.bookMinimally(SECONDS, spread));
                pair.rest.add(each.book(SECONDS, spread));
                System.out.printf(
                        "%s, %s, window %d: REST %.0f/s, JDBC %.0f/s%n",
                        name, each.name(), windows, pair.rest.lastRate(), pair.jdbc.lastRate());
            }
            still = measured.values().stream().allMatch(pair -> pair.rest.standsStill());
        }
        long seconds = Math.round((System.nanoTime() - start) / 1e9);
        say(name, measured);
        System.out.printf(
                still
                        ? "%s: the rate stood still over five windows within %.0f %% after %d s and %d windows of %d s%n"
                        : "%s: the rate did not stand still (five windows within %.0f %%) in %d s and %d windows of %d s, which is where it stops%n",
                name,
                Standstill.WITHIN * 100,
                seconds,
                windows,
                SECONDS);
        assertThat(measured.values()).allMatch(pair -> pair.rest.rate() > 0);
    }

    private static void say(String name, Map<String, Pair> measured) {
        System.out.printf(
                "%n%-18s %-7s %-5s %9s %8s %8s   processor time for each, ms:%n",
                name, "", "", "rate/s", "p50 ms", "p99 ms");
        System.out.printf("%-62s %8s %9s %8s %7s%n", "", "server", "database", "clients", "ratio");
        measured.forEach((setUp, pair) -> {
            say(setUp, "JDBC", pair.jdbc, "");
            say(setUp, "REST", pair.rest, "%.3f".formatted(pair.ratio()));
        });
        Pair before = measured.get(BEFORE);
        Pair now = measured.get(NOW);
        if (before != null && now != null) {
            System.out.printf(
                    "server and database spend %.0f %% of before on a booking over REST, at %.2f times the rate%n",
                    100
                            * now.rest.spentOnEach().product()
                            / before.rest.spentOnEach().product(),
                    now.rest.rate() / before.rest.rate());
        }
    }

    private static void say(String setUp, String way, Measurement measured, String ratio) {
        ProcessorTime each = measured.spentOnEach();
        System.out.printf(
                "%-18s %-7s %-5s %9.1f %8.1f %8.1f   %8.2f %9.2f %8.2f %7s%n",
                "",
                setUp,
                way,
                measured.rate(),
                measured.percentile(50),
                measured.percentile(99),
                each.server(),
                each.database(),
                each.clients(),
                ratio);
    }
}
