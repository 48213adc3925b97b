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

    @Test
    void aChangeOfTheCalendarIsMadeOnceAsItWasLookedAtAndUndone() {
        String change = "\"closed\":{\"home\":\"%s\",\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"reason\":\"装修\"}"
                .formatted(scene.home(), day.plusDays(9), day.plusDays(9));
        String seen = seen(change);
        String id = changed(change, seen);
        assertThat(changed(change, seen)).isEqualTo(id);
        Rest.Answer stale = city.post("/calendar-changes", calendar(change, "another"));
        assertThat(stale.status()).as(stale.body()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("changed-meanwhile");
        assertThat(city.get("/calendar-changes").json().path(0).path("id").asText())
                .isEqualTo(id);
        undo(id);
        assertThat(city.get("/calendar-changes").json().path(0).path("kind").asText())
                .isEqualTo("opened");
    }

    @Test
    void aSchoolYearIsAddedAndTakenBack() {
        String change = """
                "schoolYear":{"name":"2061–2062学年","firstDay":"2061-09-01","lastDay":"2062-08-31","terms":[
                 {"name":"第一学期","firstDay":"2061-09-01","lastDay":"2062-01-20"}]}""";
        Rest.Answer incomplete = city.post("/calendar-changes/preview", "{\"schoolYear\":{\"name\":\"2061\"}}");
        assertThat(fields(incomplete))
                .containsExactly("schoolYear.firstDay", "schoolYear.lastDay", "schoolYear.terms");
        String id = changed(change, seen(change));
        undo(id);
        assertThat(city.get("/calendar-changes").json().path(0).path("kind").asText())
                .isEqualTo("school-year-removed");
    }

    private void undo(String id) {
        String undone = "\"undone\":\"" + id + "\"";
        assertThat(changed(undone, seen(undone))).isNotEqualTo(id);
    }

    private String seen(String change) {
        Rest.Answer preview = city.post("/calendar-changes/preview", "{" + change + "}");
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        return preview.json().path("seen").asText();
    }

    private String changed(String change, String seen) {
        Rest.Answer made = city.post("/calendar-changes", calendar(change, seen));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("id").asText();
    }

    private static String calendar(String change, String seen) {
        return "{" + change + ",\"words\":\"装修停课\",\"seen\":\"" + seen + "\"}";
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
