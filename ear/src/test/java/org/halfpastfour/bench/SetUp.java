package org.halfpastfour.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.Rest;

/**
 * A whole product with its own database, the people who book in it, and beside them the least durable transactions on the same
 * database.
 */
final class SetUp implements AutoCloseable {

    static final int CLIENTS = 32;

    /** Over how many sessions bookings spread; of the others one is booked at a time, and the next when all children have it. */
    static final int SESSIONS = 200;

    private static final int HOT_SESSIONS = 10;
    private static final int CHILDREN = 40_000;
    private static final int PLACES = 1_000_000;
    private static final int CREATED = 201;

    private final String name;
    private final LauncherProcess launcher;
    private final Crowd crowd;
    private final List<Rest> clients;
    private final MinimalBookings minimal;
    private final AtomicInteger nextSpread = new AtomicInteger();
    private final AtomicInteger nextHot = new AtomicInteger();
    private final AtomicInteger nextMinimal = new AtomicInteger();

    private SetUp(String name, LauncherProcess launcher, Crowd crowd, List<Rest> clients, MinimalBookings minimal) {
        this.name = name;
        this.launcher = launcher;
        this.crowd = crowd;
        this.clients = clients;
        this.minimal = minimal;
    }

    /** @param target the {@code ear/target} of a built tree */
    static SetUp open(String name, Path target, int port) throws SQLException {
        if (!Files.isDirectory(target.resolve("launcher"))) {
            throw new IllegalStateException("no product is built in " + target.getParent());
        }
        Path data = Path.of("target", "it", "bench-" + name).toAbsolutePath();
        LauncherProcess.delete(data);
        LauncherProcess launcher = LauncherProcess.openFrom(
                target,
                port,
                data,
                Map.of("HPF_JAVA_OPTS", System.getProperty("hpf.bench.java-opts", "")),
                "--demo=none");
        try (Connection owner = launcher.connectAsOwner()) {
            Crowd crowd = Crowd.gather(owner, SESSIONS + HOT_SESSIONS, PLACES, CHILDREN);
            makeRoom(owner);
            List<Rest> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> Rest.inSession(launcher.origin(), Crowd.staff(client), Crowd.PASSWORD))
                    .toList();
            return new SetUp(name, launcher, crowd, clients, MinimalBookings.make(launcher, CLIENTS, SESSIONS));
        }
    }

    /** For all children at once: no real hall has so many seats, and a session with more people than seats is for the home to decide. */
    private static void makeRoom(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("ALTER TABLE programme.room DROP CONSTRAINT room_seats_check");
            statement.execute("UPDATE programme.room SET seats = " + PLACES + ", area_m2 = 999999");
        }
        owner.commit();
    }

    String name() {
        return name;
    }

    /** By the API. */
    Window book(int seconds, Spread spread) throws InterruptedException {
        return Window.of(CLIENTS, seconds, () -> ProcessorTime.of(launcher), client -> bookOne(client, spread));
    }

    /** By the least transaction. */
    Window bookMinimally(int seconds, Spread spread) throws InterruptedException {
        return Window.of(
                CLIENTS,
                seconds,
                () -> ProcessorTime.of(launcher),
                client -> minimal.book(
                        client, spread == Spread.ONE ? SESSIONS : nextMinimal.getAndIncrement() % SESSIONS));
    }

    /** Each time another child: two requests for one would wait for each other. */
    private void bookOne(int client, Spread spread) {
        int number = (spread == Spread.ONE ? nextHot : nextSpread).getAndIncrement();
        int round = number / CHILDREN;
        int session = spread == Spread.ONE ? SESSIONS + round : (number + round) % SESSIONS;
        int child = number % CHILDREN;
        Rest.Answer answer = clients.get(client)
                .post(
                        "/sessions/" + id(crowd.sessions(), session) + "/bookings",
                        "{\"children\":[\"" + id(crowd.children(), child) + "\"],\"guardians\":[],\"split\":false}");
        if (answer.status() != CREATED) {
            throw new IllegalStateException("a booking was answered with " + answer.status() + " " + answer.body());
        }
    }

    private static UUID id(List<UUID> all, int number) {
        if (number >= all.size()) {
            throw new IllegalStateException("everybody has booked everything");
        }
        return all.get(number);
    }

    @Override
    public void close() {
        minimal.close();
        launcher.close();
    }

    /** What is booked at the same time. */
    enum Spread {
        OVER_200_SESSIONS,
        ONE
    }
}
