package org.halfpastfour.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.LightHash;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.ServerUnderTest;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two servers at one database: what one was told, the other knows. */
@ExtendWith(RunningServer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoServersIT extends Journey {

    private static final int PORT = ServerUnderTest.port() + 7;
    private static final Path DATA = Path.of("target", "it", "second-server").toAbsolutePath();
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration LONGEST_TURN = Duration.ofSeconds(90);
    private static final String PASSWORD = "a long enough sentence";

    private static LauncherProcess second;
    private static UUID begun;
    private static UUID late;

    private final Scene scene = new Scene();
    private final Rest here = scene.staff();
    private final Rest there = new Rest(second.origin(), "staff", Rest.DEMO_PASSWORD);

    @BeforeAll
    static void startTheSecond() {
        second = ServerUnderTest.beside(PORT, DATA);
        Scene scene = new Scene();
        late = scene.family().child();
        begun = scene.session(Scene.soon(HALF_AN_HOUR), HALF_AN_HOUR, 1);
        scene.book(begun, late);
        scene.sooner(
                begun, Duration.between(Instant.now(), Scene.soon(HALF_AN_HOUR)).plusMinutes(18));
    }

    @AfterAll
    static void stopTheSecond() {
        second.close();
    }

    @Test
    void whatIsBookedOnOneIsSeenOnTheOtherAndWhoArrivedThereIsHere() {
        Scene.Family family = scene.family();
        UUID session = scene.session(Scene.soon(HALF_AN_HOUR), HALF_AN_HOUR, 2);
        scene.book(session, family.child());
        assertThat(there.get("/sessions/" + session + "/bookings")
                        .json()
                        .path("confirmed")
                        .findValuesAsText("participant"))
                .containsExactly(family.child().toString());
        Rest.Answer arrived =
                there.post("/sessions/" + session + "/arrivals", "{\"child\":\"" + family.child() + "\"}");
        assertThat(arrived.status()).as(arrived.body()).isEqualTo(201);
        assertThat(here.get("/homes/" + scene.home() + "/day").body())
                .contains(family.child().toString());
        assertThat(arrivals(family)).isEqualTo(1);
    }

    @Test
    void aRepeatedRequestHasOneEffectOnWhicheverServerItIsRepeated() {
        Scene.Family family = scene.family();
        UUID session = scene.session(Scene.soon(HALF_AN_HOUR), HALF_AN_HOUR, 2);
        String key = UUID.randomUUID().toString();
        String body = "{\"children\":[\"" + family.child() + "\"]}";
        Rest.Answer first = here.post("/sessions/" + session + "/bookings", body, key);
        Rest.Answer again = there.post("/sessions/" + session + "/bookings", body, key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void aNameThatIsLockedOnOneIsLockedOnTheOther() throws SQLException {
        String name = account();
        Rest guessing = new Rest(ServerUnderTest.origin(), name, "wrong wrong wrong");
        for (int i = 0; i < 5; i++) {
            assertThat(guessing.get("/me").status()).isEqualTo(401);
        }
        Rest guessingThere = new Rest(second.origin(), name, "wrong wrong wrong");
        for (int i = 0; i < 5; i++) {
            assertThat(guessingThere.get("/me").status()).isEqualTo(401);
        }
        assertThat(new Rest(ServerUnderTest.origin(), name, PASSWORD).get("/me").status())
                .isEqualTo(429);
        assertThat(new Rest(second.origin(), name, PASSWORD).get("/me").status())
                .isEqualTo(429);
    }

    @Test
    void whatAnAccountMayHoldsOnBothWithTheNextRequest() throws SQLException {
        String name = account();
        List<Rest> sessions = List.of(
                Rest.inSession(ServerUnderTest.origin(), name, PASSWORD),
                Rest.inSession(second.origin(), name, PASSWORD),
                new Rest(second.origin(), name, PASSWORD));
        assertThat(sessions)
                .allSatisfy(each -> assertThat(each.get("/me").body()).contains("CITY_ADMIN"));
        sql("DELETE FROM account.account_grant g USING account.account a WHERE a.id = g.account_id AND a.login_name = '"
                + name + "'");
        assertThat(sessions)
                .allSatisfy(each ->
                        assertThat(each.get("/me").body()).contains(name).doesNotContain("CITY_ADMIN"));
        sql("UPDATE account.account SET state = 'DISABLED' WHERE login_name = '" + name + "'");
        assertThat(sessions)
                .allSatisfy(each -> assertThat(each.get("/me").status()).isEqualTo(401));
    }

    @Test
    void everybodySeesTheBrowsersOfBothAndEndsTheOtherOne() throws SQLException {
        String name = account();
        Rest otherBrowser = Rest.inSession(second.origin(), name, PASSWORD);
        Page page = window(Setting.WIDE_CHINESE, name, PASSWORD);
        open(page, "/account");
        Locator lines = page.locator(".browser-line");
        assertThat(lines).hasCount(2);
        lines.locator("vaadin-button").click();
        page.locator("vaadin-dialog input[type=password]").fill(PASSWORD);
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(lines).hasCount(1);
        assertThat(otherBrowser.get("/me").status()).isEqualTo(401);
        open(page, "/account");
        assertThat(lines).hasCount(1);
    }

    @Test
    void anOfferRunsOutOnceAndThePlaceGoesToTheNext() throws Exception {
        UUID session = scene.session(Scene.soon(HALF_AN_HOUR).plus(Duration.ofDays(1)), HALF_AN_HOUR, 1);
        List<UUID> bookings = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            bookings.add(scene.book(session, scene.family().child()));
        }
        assertThat(there.delete("/bookings/" + bookings.getFirst()).status()).isBetween(200, 204);
        sql(
                "UPDATE programme.offer SET made_at = made_at - interval '5 hours', expires_at = now() - interval '1 second'"
                        + " WHERE session_id = '" + session + "'");
        await("SELECT count(*) FROM programme.offer WHERE session_id = '" + session + "'", 2);
        assertThat(count(
                        "SELECT count(*) FROM programme.offer WHERE session_id = '" + session + "' AND state = 'OPEN'"))
                .isEqualTo(1);
        JsonNode seen = there.get("/sessions/" + session).json();
        assertThat(seen.path("taken").asInt()).isEqualTo(1);
        assertThat(seen).isEqualTo(here.get("/sessions/" + session).json());
    }

    /** It was late before any other test began. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void thatAChildDidNotComeIsToldByOneOfThemOnce() throws Exception {
        String lines = "SELECT count(*) FROM account.audit_entry WHERE action = 'attendance.not-arrived'"
                + " AND subject_id = '" + late + "' AND detail = 'session " + begun + "'";
        await(lines, 1);
        assertThat(count("SELECT count(*) FROM programme.told_late WHERE participant_id = '" + late + "'"))
                .isEqualTo(1);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whenOneStopsOneSignsInOnTheOtherAndGoesOn() throws SQLException {
        Scene.Family family = scene.family();
        UUID session = scene.session(Scene.soon(HALF_AN_HOUR), HALF_AN_HOUR, 2);
        Rest before = Rest.inSession(second.origin(), "staff", Rest.DEMO_PASSWORD);
        Rest.Answer booked =
                before.post("/sessions/" + session + "/bookings", "{\"children\":[\"" + family.child() + "\"]}");
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        second.close();
        Rest after = Rest.inSession(ServerUnderTest.origin(), "staff", Rest.DEMO_PASSWORD);
        Rest.Answer arrived =
                after.post("/sessions/" + session + "/arrivals", "{\"child\":\"" + family.child() + "\"}");
        assertThat(arrived.status()).as(arrived.body()).isEqualTo(201);
    }

    private static void await(String query, long number) throws Exception {
        long end = System.nanoTime() + LONGEST_TURN.toNanos();
        while (count(query) < number && System.nanoTime() < end) {
            Thread.sleep(500);
        }
        assertThat(count(query)).isEqualTo(number);
    }

    private static long arrivals(Scene.Family family) {
        return count("SELECT count(*) FROM programme.attendance WHERE participant_id = '" + family.child()
                + "' AND arrived_at IS NOT NULL");
    }

    private static String account() throws SQLException {
        String name = "two-" + UUID.randomUUID();
        sql("""
                WITH account AS (
                    INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                    VALUES (uuidv7(), '%s', 'Somebody', '%s', 'ACTIVE', now()) RETURNING id)
                INSERT INTO account.account_grant (id, account_id, role, valid_from)
                SELECT uuidv7(), id, 'CITY_ADMIN', current_date - 1 FROM account""".formatted(name, LightHash.of(PASSWORD)));
        return name;
    }

    private static void sql(String statement) throws SQLException {
        try (var owner = ServerUnderTest.connectAsOwner();
                var change = owner.createStatement()) {
            change.execute(statement);
        }
    }

    private static long count(String query) {
        try (var owner = ServerUnderTest.connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
