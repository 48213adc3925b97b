package org.halfpastfour.unruly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.testing.LightHash;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever anybody sends to a call that the OpenAPI document names: no failure of the server, no failing answer but
 * problem+json, and no word of the inside. Each call is sent a quarter of what is tried, another quarter than the call
 * before it; {@code -Dhpf.fuzz=all} sends everything.
 */
@ExtendWith(RunningServer.class)
class AnyRequestIT {

    private static final int QUARTERS = "all".equals(System.getProperty("hpf.fuzz")) ? 1 : 4;
    private static final int AT_ONCE = 4;
    private static final int MOST_SHOWN = 10;
    private static final String ACCEPT = "application/json, application/problem+json";
    private static final String OWN_PASSWORD = "own account of the test";
    private static final List<String> PEOPLE =
            List.of("staff", "city", "parent", "caseworker", "supervisor", "volunteer");
    private static final Map<String, String> NOBODY = Map.of("Accept", ACCEPT);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Map<String, String> known;
    private static List<Described.Call> calls;

    @BeforeAll
    static void readTheDocument() throws SQLException {
        makeOwnAccount();
        known = known(new Scene());
        JsonNode document = Rest.as("staff").outside("/openapi?format=json").json();
        calls = new Described(document, known).calls();
        assertThat(calls).hasSizeGreaterThan(50);
    }

    /** City-wide days with odd names would stand in everybody's calendar. */
    @AfterAll
    static void leaveNothingBehind() {
        ServerUnderTest.forget();
    }

    @TestFactory
    Stream<DynamicTest> everyCall() {
        return calls.stream().map(call -> DynamicTest.dynamicTest(call.verb() + " " + call.path(), () -> tryAll(call)));
    }

    private void tryAll(Described.Call call) throws Exception {
        Shots shots = new Shots(call, known);
        List<String> faults = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        for (String who : PEOPLE) {
            Shot plain = shots.plain();
            HttpResponse<byte[]> answer = send(plain, identity(call, who));
            Verdict.on(plain, answer).ifPresent(fault -> faults.add(who + ", " + plain + "\n  " + fault));
            if (answer.statusCode() != 403) {
                allowed.add(who);
            }
        }
        assertThat(allowed).as("who may").isNotEmpty();
        assertThat(send(shots.plain(), NOBODY).statusCode()).isEqualTo(isOfSecretAddress(call) ? 404 : 401);
        faults.addAll(tried(chosen(shots, calls.indexOf(call)), identity(call, allowed.getFirst())));
        assertThat(faults.stream().limit(MOST_SHOWN))
                .as(faults.size() + " in all")
                .isEmpty();
    }

    /** Who has it says by it who he is. */
    private static boolean isOfSecretAddress(Described.Call call) {
        return call.path().contains("/calendar/{token}");
    }

    private static List<Shot> chosen(Shots shots, int turn) {
        List<Shot> all = shots.all().toList();
        return IntStream.range(0, all.size())
                .filter(at -> at % QUARTERS == turn % QUARTERS)
                .mapToObj(all::get)
                .toList();
    }

    private List<String> tried(List<Shot> shots, Map<String, String> identity) throws Exception {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Stream<String>>> tries = shots.stream()
                    .<Callable<Stream<String>>>map(shot ->
                            () -> Verdict.on(shot, send(shot, identity)).map(fault -> shot + "\n  " + fault).stream())
                    .toList();
            List<String> faults = new ArrayList<>();
            for (Future<Stream<String>> tried : pool.invokeAll(tries)) {
                tried.get().forEach(faults::add);
            }
            return faults;
        }
    }

    private HttpResponse<byte[]> send(Shot shot, Map<String, String> identity)
            throws IOException, InterruptedException {
        return client.send(shot.request(ServerUnderTest.origin(), identity), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Somebody who may, but for passwords an account that nobody else needs: wrong ones lock it. */
    private static Map<String, String> identity(Described.Call call, String who) {
        boolean own = call.path().endsWith("/password");
        String pair = own ? ownName() + ":" + OWN_PASSWORD : who + ":" + Rest.DEMO_PASSWORD;
        Map<String, String> identity = new TreeMap<>(NOBODY);
        identity.put(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        return identity;
    }

    private static String ownName() {
        return "any-request";
    }

    private static void makeOwnAccount() throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                var insert = owner.prepareStatement("""
                        INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                        VALUES (?, ?, 'Anybody', ?, 'ACTIVE', now())""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, ownName());
            insert.setString(3, LightHash.of(OWN_PASSWORD));
            insert.executeUpdate();
        }
    }

    /** A family and a session that no other test knows, in days that no other test reaches. */
    private static Map<String, String> known(Scene scene) {
        Scene.Family family = scene.family();
        UUID course = scene.programme();
        UUID session =
                scene.session(course, Scene.soon(Duration.ofHours(3)).plus(Duration.ofDays(2)), Duration.ofHours(1), 9);
        LocalDate far = LocalDate.now(Scene.ZONE).plusDays(500);
        Scene.Series series = scene.series(far);
        Map<String, String> known = new TreeMap<>();
        known.put("/homes/", scene.home().toString());
        known.put("home", scene.home().toString());
        known.put("/households/", scene.householdOf(family).toString());
        known.put("household", known.get("/households/"));
        Stream.of(
                        "/children/",
                        "child",
                        "children",
                        "participant",
                        "person",
                        "guardiansOrChildren",
                        "leaveOut",
                        "known")
                .forEach(name -> known.put(name, family.child().toString()));
        Stream.of("guardians", "adult", "signer", "collectedBy", "newer", "leave")
                .forEach(name -> known.put(name, scene.motherOf(family).toString()));
        Stream.of("/sessions/", "session").forEach(name -> known.put(name, session.toString()));
        Stream.of("/programmes/", "programme")
                .forEach(name -> known.put(name, series.programme().toString()));
        Stream.of("/series/", "series")
                .forEach(name -> known.put(name, series.id().toString()));
        known.put("room", series.room().toString());
        known.put("adults", scene.adult().toString());
        Stream.of("date", "from", "dates", "firstDay").forEach(name -> known.put(name, far.toString()));
        Stream.of("to", "lastDay")
                .forEach(name -> known.put(name, far.plusDays(2).toString()));
        known.put("birthDate", far.minusYears(10).toString());
        known.put("date-time", far + "T10:00:00+08:00");
        known.put("end", far + "T11:00:00+08:00");
        known.put("phone", "13900004399");
        known.put("ageTo", "14");
        known.put("ageFrom", "6");
        known.put("grade", "3");
        return known;
    }
}
