package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conventions of the API, as a program of somebody else meets them. */
@ExtendWith(RunningServer.class)
class RestContractIT {

    private static final ZoneId CHONGQING = ZoneId.of("Asia/Shanghai");

    private final Rest staff = Rest.as("staff");
    private final Rest parent = Rest.as("parent");

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

    @ParameterizedTest
    @ValueSource(
            strings = {"/homes?ditrict=500103", "/sessions/00000000-0000-0000-0000-000000000000?child=x", "/me?x="})
    void refusesAParameterThatTheCallDoesNotHave(String address) {
        Rest.Answer answer = staff.get(address);
        assertProblem(answer, 400, "unknown-field");
        assertThat(answer.json().path("fields").path(0).path("field").asText()).isIn("ditrict", "child", "x");
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

    @ParameterizedTest
    @CsvSource({
        "/homes?limit=abc, limit",
        "/homes?limit=0, limit",
        "/homes?limit=201, limit",
        "/homes?after=nothing, after",
        "/homes?district=%00, district",
        "/sessions?limit=9999999999, limit",
        "/sessions?from=yesterday, from",
        "/sessions?from=%2B999999999-12-31, from",
        "/sessions?from=1999-12-31, from",
        "/sessions?from=2026-05-02&to=2026-05-01, to",
        "/sessions?after=%00, after",
        "/sessions?kind=party, kind",
        "/sessions?home=1, home",
        "/sessions/1, id",
        "/households/0/bookings, id",
        "/children?q=%00&home=HOME, q",
        "/children?q=%E2%80%AE&home=HOME, q",
        "/children?limit=x&home=HOME, limit",
        "/children?after=x&home=HOME, after",
        "/children, home"
    })
    void namesWhatIsWrongInTheAddress(String path, String field) {
        Rest.Answer answer = staff.get(path.replace("HOME", home()));
        assertProblem(answer, 400, "invalid-input");
        assertThat(answer.json().path("fields").findValuesAsText("field")).containsExactly(field);
        assertThat(answer.json().path("fields").path(0).path("detail").asText()).isNotBlank();
    }

    @Test
    void findsNobodyByTextThatIsNoName() {
        for (String text : List.of(
                "😀👨‍👩‍👧",
                "שלום عائلة",
                "' OR 1=1; DROP TABLE programme.person; --",
                "<script>alert(1)</script>",
                "%25_")) {
            Rest.Answer answer =
                    staff.get("/children?home=" + home() + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.json().path("items")).as(text).isEmpty();
        }
        assertProblem(staff.get("/children?home=" + home() + "&q=" + "x".repeat(300)), 400, "invalid-input");
    }

    @Test
    void refusesReversedAndImpossibleTimesOfASession() {
        JsonNode known = session("course");
        assertThat(fields(staff.post(
                        "/sessions", likeness(known, "2027-03-01T18:00:00+08:00", "2027-03-01T16:30:00+08:00"))))
                .containsExactly("end");
        assertThat(fields(staff.post(
                        "/sessions", likeness(known, "+999999998-01-01T00:00:00Z", "+999999998-01-01T01:00:00Z"))))
                .isNotEmpty();
        assertThat(fields(staff.post(
                        "/sessions", likeness(known, "2020-03-02T16:30:00+08:00", "2020-03-02T18:00:00+08:00"))))
                .containsExactly("start");
    }

    @Test
    void refusesTextThatIsNoneInEveryTextField() {
        for (String text : List.of("\\u0000", "x".repeat(300))) {
            Rest.Answer answer = staff.post(
                    bookings(session()),
                    "{\"children\":[\"" + UUID.randomUUID() + "\"],\"exceptionReason\":\"" + text + "\"}");
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(fields(answer)).contains("exceptionReason");
        }
    }

    @Test
    void doesNotTellAnUnknownHouseholdFromAForeignOne() throws SQLException {
        UUID own = UUID.fromString(
                parent.get("/me").json().path("households").path(0).path("id").asText());
        Rest.Answer foreign = parent.get("/households/" + householdBeside(own) + "/bookings");
        Rest.Answer unknown = parent.get("/households/" + UUID.randomUUID() + "/bookings");
        assertProblem(foreign, 404, unknown.code());
        assertThat(foreign.json()).isEqualTo(unknown.json());
    }

    private static UUID householdBeside(UUID own) throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                var statement = owner.prepareStatement("SELECT id FROM programme.household WHERE id <> ? LIMIT 1")) {
            statement.setObject(1, own);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        }
    }

    @Test
    void pagesThroughChildrenAndBookings() {
        JsonNode first = staff.get("/children?limit=2&home=" + home()).json();
        JsonNode second = staff.get("/children?limit=2&home=" + home() + "&after="
                        + first.path("next").asText())
                .json();
        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items").path(0))
                .isNotEqualTo(first.path("items").path(1));
        String household =
                parent.get("/me").json().path("households").path(0).path("id").asText();
        JsonNode bookings =
                parent.get("/households/" + household + "/bookings?limit=1").json();
        assertThat(bookings.path("items")).hasSizeLessThanOrEqualTo(1);
        assertThat(bookings.has("next")).isTrue();
    }

    @Test
    void explainsEveryCodeWhereAProblemPointsTo() {
        Rest.Answer refused = staff.get("/homes?limit=abc");
        String type = refused.json().path("type").asText();
        Rest.Answer page = staff.outside(type.substring(0, type.indexOf('#')));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"" + refused.code() + "\"");
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
        JsonNode book = page.json()
                .path("paths")
                .path("/api/v1/sessions/{id}/bookings")
                .path("post")
                .path("responses");
        assertThat(book.path("201").path("content").toString()).contains("BookingsJson");
        assertThat(book.path("default").path("content").has("application/problem+json"))
                .isTrue();
        assertThat(page.json()
                        .path("components")
                        .path("schemas")
                        .path("Problem")
                        .path("properties")
                        .path("code")
                        .path("enum"))
                .extracting(JsonNode::asText)
                .contains("room-taken", "invalid-input", "not-signed-in");
    }

    private JsonNode session() {
        return session("course");
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

    private static List<String> fields(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.json().path("fields").findValuesAsText("field");
    }

    private static String likeness(JsonNode session) {
        return likeness(
                session, session.path("start").asText(), session.path("end").asText());
    }

    private static String likeness(JsonNode session, String start, String end) {
        return """
                {"home":"%s","room":"%s","programme":"%s","start":"%s","end":"%s","places":5,"minimum":0}""".formatted(
                        session.path("home").asText(),
                        session.path("room").asText(),
                        session.path("programme").asText(),
                        start,
                        end);
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
