package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The conventions of the API, as a program of somebody else meets them. */
@ExtendWith(RunningServer.class)
class RestContractIT {

    private static final ZoneId CHONGQING = ZoneId.of("Asia/Shanghai");

    private final Rest staff = Rest.as("staff");
    private final Rest parent = Rest.as("parent");

    @BeforeAll
    static void waitForTheDemo() {
        ServerUnderTest.awaitDemo();
    }

    @Test
    void tellsWhoAsks() {
        JsonNode me = staff.get("/me").json();
        assertThat(me.path("roles")).singleElement().hasToString("\"HOME_STAFF\"");
        assertThat(me.path("homes")).hasSize(1);
        assertThat(me.path("households").isArray()).isTrue();
        assertThat(parent.get("/me").json().path("households")).hasSize(1);
        assertThat(Rest.as("caseworker").get("/me").json().path("cases")).isNotEmpty();
    }

    @Test
    void pagesWithACursorUntilThereIsNoNext() {
        JsonNode first = staff.get("/homes?limit=8").json();
        JsonNode second =
                staff.get("/homes?limit=8&after=" + first.path("next").asText()).json();
        assertThat(first.path("items")).hasSize(8);
        assertThat(second.path("items")).hasSize(3);
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void refusesBrokenJsonAsAProblem() {
        assertProblem(parent.post(bookings(session()), "{\"children\":"), 400, "malformed-json");
    }

    @Test
    void refusesAnUnknownFieldByItsName() {
        Rest.Answer answer = parent.post(bookings(session()), "{\"childs\":[]}");
        assertProblem(answer, 400, "unknown-field");
        assertThat(answer.json().path("fields").path(0).path("field").asText()).isEqualTo("childs");
    }

    @Test
    void namesEveryMissingFieldOfANewSession() {
        Rest.Answer answer = staff.post("/sessions", "{}");
        assertProblem(answer, 400, "invalid-input");
        assertThat(answer.json().path("fields").findValuesAsText("field"))
                .contains("home", "room", "programme", "start", "end", "places");
    }

    @Test
    void refusesABodyOfTenMegabytes() {
        String long10 = "{\"children\":[\"" + "x".repeat(10_000_000) + "\"]}";
        assertProblem(parent.post(bookings(session()), long10), 413, "body-too-large");
    }

    @Test
    void doesNotTellAnUnknownIdFromAForeignOne() {
        assertProblem(parent.get("/households/" + UUID.randomUUID()), 404, null);
        assertProblem(parent.get("/cases/" + UUID.randomUUID() + "/engagement"), 404, null);
        String foreign = Rest.as("caseworker")
                .get("/me")
                .json()
                .path("cases")
                .path(0)
                .path("id")
                .asText();
        Rest other = Rest.as("caseworker-2");
        assertProblem(other.get("/cases/" + foreign + "/engagement"), 404, null);
    }

    @Test
    void asksNobodyToSignIn() {
        assertProblem(new Rest(origin(), "nobody-at-all", "wrong-password").get("/me"), 401, null);
    }

    @Test
    void bookedOnceHoweverOftenItIsAsked() {
        JsonNode session = newSession(15);
        JsonNode household = parent.get("/households/"
                        + parent.get("/me")
                                .json()
                                .path("households")
                                .path(0)
                                .path("id")
                                .asText())
                .json();
        String body = "{\"children\":[\""
                + household.path("children").path(0).path("id").asText() + "\"]}";
        String key = UUID.randomUUID().toString();

        Rest.Answer first = parent.post(bookings(session), body, key);
        Rest.Answer again = parent.post(bookings(session), body, key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("bookings").path(0).path("state").asText()).isEqualTo("confirmed");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertProblem(
                parent.post(bookings(session), "{\"children\":[],\"split\":true}", key), 409, "idempotency-key-reused");
        assertProblem(parent.post(bookings(session), body), 409, "already-booked");

        Rest.Answer ended = parent.delete(
                "/bookings/" + first.json().path("bookings").path(0).path("id").asText());
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.json().path("state").asText()).isEqualTo("cancelled");
    }

    @Test
    void refusesARoomThatIsTaken() {
        JsonNode session = newSession(18);
        assertProblem(staff.post("/sessions", likeness(session)), 409, "room-taken");
    }

    @Test
    void writesTimesWithTheOffsetOfTheHouse() {
        assertThat(newSession(19).path("start").asText()).endsWith("+08:00");
    }

    @Test
    void describesItself() {
        Rest.Answer page = staff.outside("/openapi?format=json");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.json().path("openapi").asText()).startsWith("3.1");
        assertThat(page.json().path("paths").has("/api/v1/sessions/{id}/bookings"))
                .isTrue();
    }

    private JsonNode session() {
        return session("after-school-class");
    }

    private JsonNode session(String kind) {
        return items(staff.get("/sessions?kind=" + kind + "&home=" + home()).json())
                .findFirst()
                .orElseThrow();
    }

    /** In the meeting room, on a day far enough ahead that nothing else is there. */
    private JsonNode newSession(int hour) {
        JsonNode known = session("course");
        LocalDate day = LocalDate.now(CHONGQING).plusDays(60L + hour);
        Rest.Answer added = staff.post("/sessions", """
                {"home":"%s","room":"%s","programme":"%s","start":"%sT%02d:00:00+08:00","end":"%sT%02d:30:00+08:00","places":5,"minimum":0}""".formatted(
                home(), known.path("room").asText(), known.path("programme").asText(), day, hour, day, hour));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added.json();
    }

    private static String likeness(JsonNode session) {
        return """
                {"home":"%s","room":"%s","programme":"%s","start":"%s","end":"%s","places":5,"minimum":0}""".formatted(
                        session.path("home").asText(),
                        session.path("room").asText(),
                        session.path("programme").asText(),
                        session.path("start").asText(),
                        session.path("end").asText());
    }

    private String home() {
        return staff.get("/me").json().path("homes").path(0).path("id").asText();
    }

    private static String bookings(JsonNode session) {
        return "/sessions/" + session.path("id").asText() + "/bookings";
    }

    private static String origin() {
        return ServerUnderTest.origin();
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }

    private static void assertProblem(Rest.Answer answer, int status, @Nullable String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.code()).isEqualTo(code);
        }
    }
}
