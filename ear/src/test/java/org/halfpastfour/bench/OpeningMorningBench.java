package org.halfpastfour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.halfpastfour.memory.Heap;
import org.halfpastfour.memory.ServerSessions;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.PageTree;
import org.halfpastfour.testing.PageVisitor;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The morning on which sign-up opens: parents come one after the other, sign in, open Find, book two children into a session and stay on the last page until
 * everybody is there; then they leave it as a browser does. What is measured is the pages' own traffic. 200 parents, or as many as
 * {@code -Dhpf.bench.parents=} says; two come in a second, or as many as {@code -Dhpf.bench.arrivals=} says.
 */
class OpeningMorningBench {

    private static final int PARENTS = Integer.getInteger("hpf.bench.parents", 200);
    private static final int ARRIVALS_A_SECOND = Integer.getInteger("hpf.bench.arrivals", 2);
    private static final int FOR_WARMTH = 40;
    private static final int SESSIONS = 60;
    private static final int PLACES = 100_000;

    /** What somebody reads or thinks between two taps. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** Five minutes after the last page, and the server looks again. */
    private static final Duration UNTIL_GIVEN_BACK = Duration.ofMinutes(7);

    private static final Duration WATCH = Duration.ofSeconds(5);
    private static final Path DATA = Path.of("target", "it", "morning").toAbsolutePath();

    private static LauncherProcess launcher;
    private static Crowd crowd;

    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void open() throws SQLException {
        LauncherProcess.delete(DATA);
        launcher = LauncherProcess.open(
                ServerUnderTest.port() + 5,
                DATA,
                Map.of("HPF_JAVA_OPTS", System.getProperty("hpf.bench.java-opts", "")),
                "--demo=none");
        try (Connection owner = launcher.connectAsOwner()) {
            crowd = Crowd.gather(owner, SESSIONS, PLACES, 1);
            Parents.settle(owner, crowd, FOR_WARMTH + PARENTS);
        }
    }

    @AfterAll
    static void close() {
        launcher.close();
    }

    @Test
    void everybodyBooksAndIsForgottenMinutesAfterLeaving() throws Exception {
        List<PageVisitor> first = come(0, FOR_WARMTH, new Steps());
        leave(first, new Steps());
        first.forEach(visitor -> assertThat(visitor.session()).isNotEmpty());
        ServerSessions.end(
                launcher.managementPort(),
                first.stream().map(PageVisitor::session).toList());
        long empty = Heap.counted(DATA).used();

        var steps = new Steps();
        ProcessorTime before = ProcessorTime.of(launcher);
        long start = System.nanoTime();
        List<PageVisitor> there = come(FOR_WARMTH, FOR_WARMTH + PARENTS, steps);
        double seconds = (System.nanoTime() - start) / 1e9;
        ProcessorTime each = ProcessorTime.of(launcher).since(before).each(PARENTS);
        long full = Heap.counted(DATA).used();
        leave(there, steps);
        long left = Heap.counted(DATA).used();
        double minutes = untilGivenBack();
        long after = Heap.counted(DATA).used();

        System.out.printf("%n%d parents in %.0f s, %d bookings, no errors%n", PARENTS, seconds, bookings());
        steps.say();
        System.out.printf(
                "processor time for a parent: server %.0f ms, database %.0f ms, clients %.0f ms%n",
                each.server(), each.database(), each.clients());
        System.out.printf(
                "heap: %d kB before, %d kB with all pages open (%.0f kB for a parent), %d kB when all had left, %d kB when their"
                        + " sessions had ended by themselves, %.1f minutes after%n",
                empty, full, (full - empty) / (double) PARENTS, left, after, minutes);
        assertThat(bookings()).isEqualTo(2L * (FOR_WARMTH + PARENTS));
    }

    /** So many parents, each at the own time. */
    private List<PageVisitor> come(int from, int to, Steps steps) throws Exception {
        Queue<PageVisitor> there = new ConcurrentLinkedQueue<>();
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String name : Parents.names(from, to).toList()) {
                everybody.execute(() -> {
                    try {
                        there.add(book(name, steps));
                    } catch (Exception | AssertionError failed) {
                        failures.add(failed);
                    }
                });
                Thread.sleep(Duration.ofSeconds(1).dividedBy(ARRIVALS_A_SECOND));
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " of " + (to - from) + " failed", failures.peek());
        }
        return new ArrayList<>(there);
    }

    private static PageVisitor book(String name, Steps steps) throws Exception {
        var visitor = new PageVisitor(launcher.origin());
        steps.time("open the sign-in page", () -> visitor.open("login"));
        Thread.sleep(LOOK);
        steps.time("sign in", () -> assertThat(visitor.signIn(name, Parents.PASSWORD))
                .endsWith("/"));
        steps.time("see the own first page", () -> visitor.open(""));
        Thread.sleep(LOOK);
        steps.time("open Find", () -> visitor.follow("find"));
        Thread.sleep(LOOK);
        String wanted = "book/" + crowd.sessions().get(Math.floorMod(name.hashCode(), SESSIONS));
        assertThat(visitor.page().ofTag("a"))
                .extracting(link -> link.attribute("href"))
                .contains(wanted);
        steps.time("open the session", () -> visitor.follow(wanted));
        Thread.sleep(LOOK);
        PageTree.Element send = visitor.page().ofClass("book-submit").orElseThrow();
        steps.time("book two children", () -> visitor.tap(send));
        assertThat(visitor.page().ofClass("booked"))
                .as("%s", visitor.page().texts())
                .isPresent();
        return visitor;
    }

    private static void leave(List<PageVisitor> visitors, Steps steps) throws Exception {
        for (PageVisitor visitor : visitors) {
            steps.time("leave", visitor::leave);
        }
    }

    /** In minutes; fails when somebody is still held when that time is over. */
    private static double untilGivenBack() throws Exception {
        long start = System.nanoTime();
        int held = ServerSessions.count(launcher.managementPort());
        assertThat(held).as("who has just left may still come back").isGreaterThanOrEqualTo(PARENTS);
        while (held > 0 && System.nanoTime() - start < UNTIL_GIVEN_BACK.toNanos()) {
            Thread.sleep(WATCH);
            held = ServerSessions.count(launcher.managementPort());
        }
        assertThat(held).as("sessions that are still held").isZero();
        return (System.nanoTime() - start) / 60e9;
    }

    private static long bookings() throws SQLException {
        try (Connection owner = launcher.connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM programme.booking WHERE ended_at IS NULL")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
