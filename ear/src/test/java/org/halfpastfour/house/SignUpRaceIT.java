package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parents who sign up, cancel and accept at the same moment, each with an account of their own. */
@ExtendWith(RunningServer.class)
class SignUpRaceIT {

    private static final int PARENTS = 64;
    private static final int PLACES = 20;
    private static final int CREATED = 201;

    private static final List<Rest> SIGNED_IN = new ArrayList<>();
    private static Crowd crowd;
    private static Rest staff;

    @BeforeAll
    static void gather() throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner()) {
            crowd = Crowd.gather(owner, 2, PLACES, PARENTS);
            givesEveryMotherAnAccount(owner);
        }
        staff = Rest.inSession(ServerUnderTest.origin(), Crowd.STAFF, Crowd.PASSWORD);
        for (UUID child : crowd.children()) {
            SIGNED_IN.add(Rest.inSession(ServerUnderTest.origin(), "mother-" + child, Crowd.PASSWORD));
        }
    }

    @Test
    void of64ParentsFor20PlacesExactly20ComeAnd44WaitInOrder() throws Exception {
        UUID session = crowd.sessions().getFirst();
        List<Rest.Answer> answers = atOnce(booking(session));
        assertThat(answers).allMatch(answer -> answer.status() == CREATED);
        List<JsonNode> told = answers.stream()
                .map(answer -> answer.json().path("bookings").path(0))
                .toList();
        assertThat(told).filteredOn(line -> state(line).equals("confirmed")).hasSize(PLACES);
        assertThat(told.stream()
                        .filter(line -> state(line).equals("waiting"))
                        .map(line -> line.path("position").asInt())
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PARENTS - PLACES).boxed().toList());
        assertSheetSaysTheSame(session, told);
        repeatedRequestsChangeNothing(session, answers);
    }

    @Test
    void aCancellationAndAnAcceptedOfferAtTheSameMomentGiveOnePlaceOnce() throws Exception {
        UUID session = crowd.sessions().get(1);
        List<JsonNode> told = new ArrayList<>();
        for (int parent = 0; parent < PLACES + 2; parent++) {
            told.add(book(
                            session,
                            parent,
                            "one-" + parent + "-of-" + session.toString().substring(24))
                    .json()
                    .path("bookings")
                    .path(0));
        }
        assertThat(SIGNED_IN.get(0).delete("/bookings/" + id(told.get(0))).status())
                .isEqualTo(200);
        JsonNode offered = bookingOf(PLACES, told.get(PLACES));
        assertThat(state(offered)).isEqualTo("offered");
        List<Rest.Answer> answers = atOnce(List.of(
                () -> SIGNED_IN
                        .get(PLACES)
                        .post("/offers/" + offered.path("offer").asText() + "/accept", ""),
                () -> SIGNED_IN.get(1).delete("/bookings/" + id(told.get(1)))));
        assertThat(answers).extracting(Rest.Answer::status).containsExactly(200, 200);
        assertThat(state(bookingOf(PLACES, told.get(PLACES)))).isEqualTo("confirmed");
        assertThat(state(bookingOf(PLACES + 1, told.get(PLACES + 1)))).isEqualTo("offered");
        JsonNode sheet = staff.get("/sessions/" + session + "/bookings").json();
        assertThat(sheet.path("confirmed")).hasSize(PLACES - 1);
        assertThat(sheet.path("offered")).hasSize(1);
        assertThat(sheet.path("waiting")).isEmpty();
        assertThat(staff.get("/sessions/" + session).json().path("taken").asInt())
                .isEqualTo(PLACES);
    }

    private static void assertSheetSaysTheSame(UUID session, List<JsonNode> told) {
        Map<String, Integer> positions = new HashMap<>();
        told.forEach(line -> positions.put(id(line), line.path("position").asInt()));
        JsonNode sheet = staff.get("/sessions/" + session + "/bookings").json();
        assertThat(sheet.path("confirmed")).hasSize(PLACES);
        List<JsonNode> waiting = lines(sheet.path("waiting"));
        assertThat(waiting).extracting(line -> line.path("position").asInt()).isSorted();
        assertThat(waiting)
                .hasSize(PARENTS - PLACES)
                .allMatch(line -> positions.get(line.path("booking").asText())
                        == line.path("position").asInt());
        JsonNode counted = staff.get("/sessions/" + session).json();
        assertThat(counted.path("taken").asInt()).isEqualTo(PLACES);
        assertThat(counted.path("waiting").asInt()).isEqualTo(PARENTS - PLACES);
    }

    private static void repeatedRequestsChangeNothing(UUID session, List<Rest.Answer> first) throws Exception {
        List<Rest.Answer> again = atOnce(booking(session));
        assertThat(again)
                .extracting(Rest.Answer::json)
                .containsExactlyElementsOf(first.stream().map(Rest.Answer::json).toList());
        JsonNode counted = staff.get("/sessions/" + session).json();
        assertThat(counted.path("taken").asInt()).isEqualTo(PLACES);
        assertThat(counted.path("waiting").asInt()).isEqualTo(PARENTS - PLACES);
    }

    private static List<Callable<Rest.Answer>> booking(UUID session) {
        return IntStream.range(0, PARENTS)
                .<Callable<Rest.Answer>>mapToObj(parent -> () -> book(session, parent, "race-key-" + parent))
                .toList();
    }

    private static Rest.Answer book(UUID session, int parent, String key) {
        return SIGNED_IN
                .get(parent)
                .post(
                        "/sessions/" + session + "/bookings",
                        "{\"children\":[\"" + crowd.children().get(parent) + "\"],\"guardians\":[],\"split\":false}",
                        key);
    }

    private static JsonNode bookingOf(int parent, JsonNode booked) {
        String household = booked.path("household").asText();
        return lines(SIGNED_IN
                        .get(parent)
                        .get("/households/" + household + "/bookings")
                        .json()
                        .path("items"))
                .stream()
                .filter(line -> id(line).equals(id(booked)))
                .findFirst()
                .orElseThrow();
    }

    private static void givesEveryMotherAnAccount(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    WITH family AS (
                        SELECT uuidv7() AS account, g.child_id, g.adult_id, m.household_id
                        FROM programme.household h
                        JOIN programme.home o ON o.id = h.home_id AND o.name = 'Crowd home'
                        JOIN programme.household_member m ON m.household_id = h.id
                        JOIN programme.guardianship g ON g.child_id = m.person_id),
                    accounts AS (
                        INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                        SELECT f.account, 'mother-' || f.child_id, 'Mother', s.password_hash, 'ACTIVE', now()
                        FROM family f, account.account s WHERE s.login_name = 'crowd-staff' RETURNING id),
                    grants AS (
                        INSERT INTO account.account_grant (id, account_id, role, household_id, valid_from)
                        SELECT uuidv7(), f.account, 'PARENT', f.household_id, current_date - 1
                        FROM family f JOIN accounts a ON a.id = f.account RETURNING account_id)
                    SELECT count(*) FROM grants""");
            statement.execute("""
                    UPDATE programme.person p SET account_id = a.id
                    FROM programme.guardianship g JOIN account.account a ON a.login_name = 'mother-' || g.child_id
                    WHERE p.id = g.adult_id""");
        }
        owner.commit();
    }

    private static List<Rest.Answer> atOnce(List<Callable<Rest.Answer>> calls) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var clients = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Rest.Answer>> running = new ArrayList<>();
            for (Callable<Rest.Answer> call : calls) {
                running.add(clients.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<Rest.Answer> answers = new ArrayList<>();
            for (Future<Rest.Answer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static List<JsonNode> lines(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String id(JsonNode booking) {
        return booking.path("id").asText();
    }

    private static String state(JsonNode booking) {
        return booking.path("state").asText();
    }
}
