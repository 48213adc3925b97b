package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The conventions of the API, as a program of somebody else meets them. */
@ExtendWith(RunningServer.class)
class RestContractIT extends RestScene {

    private static final ZoneId CHONGQING = ZoneId.of("Asia/Shanghai");

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
        assertProblem(
                other.post(
                        "/cases/" + foreign + "/reviews",
                        "{}",
                        UUID.randomUUID().toString()),
                404,
                null);
        assertProblem(
                parent.post(
                        "/cases/" + foreign + "/reviews",
                        "{}",
                        UUID.randomUUID().toString()),
                404,
                null);
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
    void aFamilyThatIsSplitSaysWhoGoesFirst() {
        Scene scene = new Scene();
        UUID elder = scene.family().child();
        UUID younger = scene.family().child();
        UUID household = Rows.ask("""
                INSERT INTO programme.household_member (id, household_id, person_id, from_date)
                SELECT uuidv7(), household_id, '%s', current_date - 1 FROM programme.household_member WHERE person_id = '%s'
                RETURNING household_id""".formatted(younger, elder), UUID.class);
        UUID session = scene.session(Scene.soon(Duration.ofHours(1)).plus(Duration.ofDays(41)), Duration.ofHours(1), 1);
        JsonNode booked = staff.post(
                        "/sessions/" + session + "/bookings",
                        "{\"household\":\"%s\",\"children\":[\"%s\",\"%s\"],\"split\":true,\"order\":[\"%s\",\"%s\"]}"
                                .formatted(household, elder, younger, younger, elder))
                .json()
                .path("bookings");
        assertThat(booked).hasSize(2).allSatisfy(booking -> assertThat(
                        booking.path("state").asText())
                .isEqualTo(booking.path("participant").asText().equals(younger.toString()) ? "confirmed" : "waiting"));
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

    private static String origin() {
        return ServerUnderTest.origin();
    }
}
