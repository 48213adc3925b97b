package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The city office closes a day over REST: sees what that calls off, does it once, and reads how far it is. */
@ExtendWith(RunningServer.class)
class ClosedDaysContractIT {

    private final Rest city = Rest.as("city");
    private final Scene scene = new Scene();
    private final Scene.Family family = scene.family();
    private final Instant start = Scene.soon(Duration.ofHours(1)).plus(Duration.ofDays(40));
    private final LocalDate day = Scene.dateOf(start);
    private final UUID session = scene.session(start, Duration.ofHours(1), 5);

    @Test
    void whatIsPlannedInTheHomeIsForetoldAndCalledOffInTheWordsOfTheOffice() throws InterruptedException {
        scene.book(session, family.child());
        JsonNode home = ofTheHome(city.post("/closed-days/preview", body("")).json());
        assertThat(home.path("sessions").asInt()).isPositive();
        assertThat(home.path("families").asInt()).isPositive();
        assertThat(session().path("state").asText()).isEqualTo("published");

        String key = UUID.randomUUID().toString();
        Rest.Answer closed = city.post("/closed-days", body(""), key);
        assertThat(closed.status()).as(closed.body()).isEqualTo(201);
        assertThat(city.post("/closed-days", body(""), key).json()).isEqualTo(closed.json());

        String remaining = "/closed-days/" + closed.json().path("id").asText() + "/remaining";
        untilNothingRemains(remaining);
        assertThat(session().path("state").asText()).isEqualTo("cancelled");
        assertThat(session().path("cancelReason").asText()).isEqualTo("全市停电检修");
        assertThat(scene.staff()
                        .post("/sessions/" + session + "/bookings", "{\"children\":[\"" + family.child() + "\"]}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void closingEveryHomeIsSaidInSoManyWordsAndNotByLeavingOneOut() {
        assertThat(fields(city.post("/closed-days", body("").replaceFirst("\"home\":\"[^\"]*\",", ""))))
                .containsExactly("home");
        assertThat(fields(city.post("/closed-days", body("\"everyHome\":true,"))))
                .containsExactly("everyHome");
        assertThat(fields(city.post("/closed-days", "{}"))).contains("home", "firstDay", "lastDay");
        assertThat(session().path("state").asText()).isEqualTo("published");
    }

    @Test
    void isTheCityOfficesAlone() {
        for (String account : new String[] {"staff", "parent", "volunteer", "caseworker", "supervisor"}) {
            assertThat(Rest.as(account).post("/closed-days/preview", body("")).status())
                    .as(account)
                    .isEqualTo(403);
            assertThat(Rest.as(account).post("/closed-days", body("")).status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(session().path("state").asText()).isEqualTo("published");
    }

    /** A timer looks every ten seconds. */
    private void untilNothingRemains(String remaining) throws InterruptedException {
        Instant latest = Instant.now().plus(Duration.ofMinutes(3));
        while (!city.get(remaining).json().isEmpty()) {
            assertThat(Instant.now()).as("still to be called off").isBefore(latest);
            Thread.sleep(500);
        }
    }

    private JsonNode session() {
        return scene.staff().get("/sessions/" + session).json();
    }

    private JsonNode ofTheHome(JsonNode homes) {
        for (JsonNode home : homes) {
            if (home.path("home").asText().equals(scene.home().toString())) {
                return home;
            }
        }
        throw new AssertionError("the home is not in " + homes);
    }

    private static Iterable<String> fields(Rest.Answer refused) {
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        return refused.json().path("fields").findValuesAsText("field");
    }

    private String body(String more) {
        return """
                {%s"home":"%s","firstDay":"%s","lastDay":"%s","reason":"停电","words":"全市停电检修"}""".formatted(more, scene.home(), day, day);
    }
}
