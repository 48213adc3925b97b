package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A notice that gives the place on, and who comes after all, as a program of somebody else meets them. */
@ExtendWith(RunningServer.class)
class GivenOnIT {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private Scene scene;
    private Rest staff;
    private Scene.Family ill;
    private Scene.Family waits;
    private UUID session;

    @BeforeEach
    void aSessionOfOnePlaceForWhichAnotherFamilyWaits() {
        scene = new Scene();
        staff = scene.staff();
        ill = scene.family();
        waits = scene.family();
        session = scene.session(Scene.soon(HALF_AN_HOUR).plus(Duration.ofDays(1)), HALF_AN_HOUR, 1);
        scene.book(session, ill.child());
        scene.book(session, waits.child());
    }

    @Test
    void aNoticeInGoodTimeOffersThePlaceToWhoWaits() {
        JsonNode told = absent();
        assertThat(told.path("state").asText()).isEqualTo("absent");
        assertThat(told.path("absence").asText()).isEqualTo("ill");
        assertThat(told.path("placeGivenOn").asBoolean()).isTrue();
        JsonNode sheet = sheet();
        assertThat(sheet.path("offered").findValuesAsText("participant"))
                .containsExactly(waits.child().toString());
        assertThat(sheet.path("waiting")).isEmpty();
        assertThat(sheet.path("confirmed").path(0).path("placeGivenOn").asBoolean())
                .isTrue();
        assertThat(counted().path("taken").asInt()).isEqualTo(1);
    }

    @Test
    void aLateNoticeGivesNothingOn() {
        theDayComes();
        assertThat(absent().path("placeGivenOn").asBoolean()).isFalse();
        assertThat(sheet().path("waiting")).hasSize(1);
    }

    @Test
    void whoComesAfterAllIsLetInByStaffAtTheDoorWithAReason() {
        absent();
        assertThat(staff.post("/offers/" + offer() + "/accept", "").status()).isEqualTo(200);
        theDayComes();
        Rest.Answer refused = arrive("");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("place-given-on");
        assertThat(counted().path("places").asInt()).isEqualTo(1);

        Rest.Answer letIn = arrive(",\"reason\":\"妈妈已经走了\"");
        assertThat(letIn.status()).as(letIn.body()).isEqualTo(201);
        assertThat(letIn.json().path("state").asText()).isEqualTo("here");
        assertThat(letIn.json().hasNonNull("absence")).isFalse();
        assertThat(letIn.json().path("placeGivenOn").asBoolean()).isFalse();
        assertThat(counted().path("places").asInt()).isEqualTo(2);
        assertThat(counted().path("taken").asInt()).isEqualTo(2);
    }

    @Test
    void whoComesAfterAllJustComesWhileThePlaceIsFree() {
        absent();
        assertThat(staff.post("/offers/" + offer() + "/decline", "").status()).isEqualTo(200);
        theDayComes();
        Rest.Answer arrived = arrive("");
        assertThat(arrived.status()).as(arrived.body()).isEqualTo(201);
        assertThat(counted().path("places").asInt()).isEqualTo(1);
    }

    @Test
    void somebodyElsesChildIsNotTheirsToTellAbsent() {
        Rest parent = Rest.as("parent");
        String absences = "/sessions/" + session + "/absences";
        Rest.Answer foreign = parent.post(absences, notice());
        Rest.Answer unknown = parent.post(absences, notice(UUID.randomUUID()));
        assertThat(foreign.status()).isEqualTo(409);
        assertThat(foreign.json()).isEqualTo(unknown.json());
        assertThat(sheet().path("confirmed").path(0).path("placeGivenOn").asBoolean())
                .isFalse();
    }

    private JsonNode absent() {
        Rest.Answer answer = staff.post("/sessions/" + session + "/absences", notice());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private String notice() {
        return notice(ill.child());
    }

    private static String notice(UUID child) {
        return "{\"child\":\"" + child + "\",\"kind\":\"ill\"}";
    }

    private Rest.Answer arrive(String reason) {
        return staff.post("/sessions/" + session + "/arrivals", "{\"child\":\"" + ill.child() + "\"" + reason + "}");
    }

    private String offer() {
        String bookings = "/households/" + scene.householdOf(waits) + "/bookings";
        for (JsonNode each : staff.get(bookings).json().path("items")) {
            if (each.path("session").asText().equals(session.toString())) {
                return each.path("offer").asText();
            }
        }
        throw new AssertionError("nothing is offered");
    }

    /** It begins in less than an hour. */
    private void theDayComes() {
        scene.sooner(session, Duration.ofDays(1));
    }

    private JsonNode sheet() {
        return staff.get("/sessions/" + session + "/bookings").json();
    }

    private JsonNode counted() {
        return staff.get("/sessions/" + session).json();
    }
}
