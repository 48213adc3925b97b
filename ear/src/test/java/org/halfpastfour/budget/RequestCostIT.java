package org.halfpastfour.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.StatementLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a request sends to the database in the running server, signing in included: the same limits as in {@code RequestBudgetDbTest} and
 * {@code CaseBudgetDbTest}, where the container's own way is not gone.
 */
@ExtendWith(RunningServer.class)
class RequestCostIT {

    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final Scene scene = new Scene();
    private final Rest parent = Rest.as("parent");
    private final StatementLog log = StatementLog.open();
    private final AtomicInteger turn = new AtomicInteger();

    @AfterEach
    void noMore() {
        log.close();
    }

    @Test
    void bookingWithAKey() {
        List<UUID> sessions = sessions();
        String child = children(ownChild());
        within(
                "booking with a key",
                9,
                () -> parent.post("/sessions/" + sessions.get(turn.getAndIncrement()) + "/bookings", child));
    }

    @Test
    void cancelling() {
        String child = children(ownChild());
        List<String> booked = sessions().stream()
                .map(session -> parent.post("/sessions/" + session + "/bookings", child)
                        .json()
                        .path("bookings")
                        .path(0)
                        .path("id")
                        .asText())
                .toList();
        within("cancel", 8, () -> parent.deleteOnce("/bookings/" + booked.get(turn.getAndIncrement())));
    }

    @Test
    void anArrival() {
        UUID session = scene.session(Scene.soon(LENGTH), LENGTH, 20);
        List<UUID> children = Stream.generate(this::childOfWhomNobodyIsBarred)
                .limit(StatementLog.REQUESTS)
                .toList();
        children.forEach(child -> assertThat(scene.book(session, child)).isNotNull());
        within("arrival", 8, () -> scene.staff()
                .postOnce(
                        "/sessions/" + session + "/arrivals",
                        "{\"child\":\"" + children.get(turn.getAndIncrement()) + "\"}"));
    }

    /** As nearly every child is; for the others the door opens the whole file. */
    private UUID childOfWhomNobodyIsBarred() {
        UUID child = scene.family().child();
        Rows.run(
                "UPDATE programme.pickup_authority SET withdrawn_at = now(), withdrawn_by = recorded_by WHERE child_id = ?",
                child);
        return child;
    }

    @Test
    void todayOfAHome() {
        within("today", 10, () -> scene.staff().get("/homes/" + scene.home() + "/day"));
    }

    @Test
    void theOwnFamily() {
        within("family", 15, () -> parent.get("/households/" + household()));
    }

    @Test
    void bookingsOfTheOwnFamily() {
        within("bookings", 6, () -> parent.get("/households/" + household() + "/bookings"));
    }

    @Test
    void theCaseload() {
        Rest caseworker = Rest.as("caseworker");
        within("caseload", 12, () -> caseworker.get("/cases"));
    }

    private void within(String what, int statements, Supplier<Rest.Answer> request) {
        StatementLog.Sent sent = log.of(request);
        System.out.println("cost " + what + ": " + sent.counted());
        assertThat(sent.statements())
                .as("%s:%s", what, sent.told())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(statements);
        assertThat(sent.transactions()).as("%s:%s", what, sent.told()).isEqualTo(1);
    }

    /** One for each request, on days and at hours at which the parent's family is free. */
    private List<UUID> sessions() {
        LocalDate soon = Scene.dateOf(Instant.now()).plusDays(2);
        return IntStream.range(0, StatementLog.REQUESTS)
                .mapToObj(day -> scene.session(scene.freeHourOf("parent", soon.plusDays(day)), LENGTH, 20))
                .toList();
    }

    private static String children(String child) {
        return "{\"children\":[\"" + child + "\"]}";
    }

    private String ownChild() {
        return parent.get("/households/" + household())
                .json()
                .path("children")
                .path(0)
                .path("id")
                .asText();
    }

    private UUID household() {
        return scene.householdOfAccount("parent");
    }
}
