package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Series that go on, families who are asked, and sessions that follow their programme, as a program of somebody else meets them. */
@ExtendWith(RunningServer.class)
class SeriesIT {

    private final Rest parent = Rest.as("parent");
    private Scene scene;
    private Rest staff;
    private LocalDate monday;
    private Scene.Series series;

    @BeforeEach
    void aSeriesThatEndsOnAMonday() {
        scene = new Scene();
        staff = scene.staff();
        monday = scene.mondayOfFourSchoolWeeks();
        series = scene.series(monday);
    }

    @Test
    void aSeriesIsShownBeforeItGoesOnAndGoesOnOnceHoweverOftenItIsAsked() {
        String body = extension(monday.plusDays(2));
        JsonNode shown = staff.post(path() + "/preview", body).json();
        assertThat(shown.path("sessions").asInt()).isEqualTo(2);
        assertThat(shown.path("dates").findValuesAsText("date"))
                .containsExactly(
                        monday.plusDays(1).toString(), monday.plusDays(2).toString());
        assertThat(sessions()).hasSize(1);

        String key = UUID.randomUUID().toString();
        Rest.Answer first = staff.post(path(), body, key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().path("sessions").asInt()).isEqualTo(2);
        assertThat(staff.post(path(), body, key).json()).isEqualTo(first.json());
        assertThat(sessions()).hasSize(3);
    }

    @Test
    void itGoesOnWithoutTheDaysThatAreLeftOut() {
        Rest.Answer made =
                staff.post(path(), """
                {"to":"%s","adults":["%s","%s"],"leaveOut":["%s"]}""".formatted(monday.plusDays(2), scene.adult(), scene.adult(), monday.plusDays(1)));
        assertThat(made.json().path("sessions").asInt()).as(made.body()).isEqualTo(1);
    }

    @Test
    void refusesAnExtensionThatSaysNothingOrEndsBeforeTheSeriesDid() {
        assertThat(fields(staff.post(path(), "{}"))).containsExactlyInAnyOrder("to", "adults");
        assertThat(fields(staff.post(path(), extension(monday.minusDays(1))))).containsOnly("to");
    }

    @Test
    void doesNotTellAnUnknownSeriesFromAForeignOne() {
        Rest.Answer unknown = staff.post("/series/" + UUID.randomUUID() + "/extension", extension(monday.plusDays(2)));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("series-not-found");
        assertThat(parent.post(path(), extension(monday.plusDays(2))).status()).isIn(403, 404);
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void whoTookTheWholeSeriesIsAskedAndBookedOnlyByAnAnswer() {
        Scene.Family family = scene.family();
        scene.takes(family, series);
        String invitations = "/households/" + scene.householdOf(family) + "/invitations";
        assertThat(staff.get(invitations).json()).isEmpty();
        assertThat(staff.post(path(), extension(monday.plusDays(2))).status()).isEqualTo(201);

        JsonNode asked = staff.get(invitations).json().path(0);
        assertThat(asked.path("series").asText()).isEqualTo(series.id().toString());
        List<String> dates = asked.path("dates").findValuesAsText("session");
        assertThat(dates).hasSize(2);
        assertThat(asked.path("dates").path(0).path("people").path(0).path("id").asText())
                .isEqualTo(family.child().toString());
        assertThat(taken(dates)).containsExactly(0, 0);

        String answer = "{\"take\":[\"%s\"],\"leave\":[\"%s\"]}".formatted(dates.get(0), dates.get(1));
        Rest.Answer booked = staff.post(invitations + "/" + series.id(), answer);
        assertThat(booked.status()).as(booked.body()).isEqualTo(200);
        assertThat(booked.json().path("booked").findValuesAsText("session")).containsExactly(dates.get(0));
        assertThat(booked.json().path("refused")).isEmpty();
        assertThat(taken(dates)).containsExactly(1, 0);
        assertThat(staff.get(invitations).json()).isEmpty();
        assertThat(staff.post(invitations + "/" + series.id(), answer).code()).isEqualTo("invitation-not-found");
    }

    @Test
    void anAnswerSaysSomethingAndNotTwoThings() {
        Scene.Family family = scene.family();
        String answer = "/households/" + scene.householdOf(family) + "/invitations/" + series.id();
        String session = sessions().getFirst();
        assertThat(fields(staff.post(answer, "{}"))).containsExactly("take");
        assertThat(fields(staff.post(answer, "{\"take\":[\"%1$s\"],\"leave\":[\"%1$s\"]}".formatted(session))))
                .containsExactly("leave");
    }

    @Test
    void isNobodyElsesToReadOrAnswer() {
        Scene.Family family = scene.family();
        scene.takes(family, series);
        String invitations = "/households/" + scene.householdOf(family) + "/invitations";
        Rest.Answer foreign = parent.get(invitations);
        Rest.Answer unknown = parent.get("/households/" + UUID.randomUUID() + "/invitations");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.json()).isEqualTo(unknown.json());
        String answer = "{\"take\":[\"" + sessions().getFirst() + "\"]}";
        assertThat(parent.post(invitations + "/" + series.id(), answer).status())
                .isEqualTo(404);
    }

    @Test
    void sessionsFollowTheirProgrammeWhenTheyAreChosen() {
        String programme = "/programmes/" + series.programme();
        String session = sessions().getFirst();
        scene.inCharge(UUID.fromString(session));
        scene.inCharge(UUID.fromString(session));
        JsonNode asked = staff.post(programme + "/preview", change("水墨", 4, "")).json();
        assertThat(asked.findValuesAsText("session")).containsExactly(session);
        assertThat(asked.path(0).path("breaks")).isEmpty();
        assertThat(session(session).path("title").asText()).isNotEqualTo("水墨");

        Rest.Answer followed = staff.put(programme, change("水墨", 4, session));
        assertThat(followed.status()).as(followed.body()).isEqualTo(200);
        assertThat(followed.json().path("followed").asInt()).isEqualTo(1);
        assertThat(session(session).path("title").asText()).isEqualTo("水墨");
        assertThat(session(session).path("places").asInt()).isEqualTo(4);
    }

    @Test
    void whatWouldBreakIsSaidBeforehandAndRefusedWithNothingChanged() {
        String programme = "/programmes/" + series.programme();
        String session = sessions().getFirst();
        assertThat(breaks(programme, 100)).containsExactly("too-few-adults");
        scene.inCharge(UUID.fromString(session));
        scene.inCharge(UUID.fromString(session));
        assertThat(breaks(programme, 100)).containsExactly("too-many-places");
        Rest.Answer refused = staff.put(programme, change("水墨", 100, session));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("sessions-would-break");
        assertThat(session(session).path("title").asText()).isNotEqualTo("水墨");
        assertThat(parent.put(programme, change("水墨", 4, session)).status()).isIn(403, 404);
    }

    private List<String> breaks(String programme, int places) {
        JsonNode asked =
                staff.post(programme + "/preview", change("水墨", places, "")).json();
        return asked.path(0).path("breaks").findValuesAsText("code");
    }

    @Test
    void aSessionJoinsASeriesOfItsProgrammeAndLeavesItAgain() {
        String alone = added(series);
        assertThat(session(alone).hasNonNull("series")).isFalse();
        Rest.Answer joined = staff.put("/sessions/" + alone + "/series", belongs(series));
        assertThat(joined.status()).as(joined.body()).isEqualTo(200);
        assertThat(joined.json().path("series").asText()).isEqualTo(series.id().toString());
        assertThat(staff.delete("/sessions/" + alone + "/series").json().hasNonNull("series"))
                .isFalse();
    }

    @Test
    void aSessionJoinsNoSeriesOfAnotherProgrammeAndIsNobodyElsesToChange() {
        String alone = added(series);
        String path = "/sessions/" + alone + "/series";
        assertThat(fields(staff.put(path, "{}"))).containsExactly("series");
        assertThat(fields(staff.put(path, belongs(scene.series(monday))))).containsExactly("series");
        assertThat(parent.put(path, belongs(series)).status()).isIn(403, 404);
        assertThat(parent.delete(path).status()).isIn(403, 404);
        assertThat(staff.put("/sessions/" + UUID.randomUUID() + "/series", belongs(series))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSessionStaysWhileSomebodyIsBookedThroughTheSeries() {
        Scene.Family family = scene.family();
        scene.takes(family, series);
        UUID session = UUID.fromString(sessions().getFirst());
        scene.book(session, family.child());
        Rest.Answer refused = staff.delete("/sessions/" + session + "/series");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("booked-through-series");
    }

    private String path() {
        return "/series/" + series.id() + "/extension";
    }

    private String extension(LocalDate to) {
        return """
                {"to":"%s","adults":["%s","%s"]}""".formatted(to, scene.adult(), scene.adult());
    }

    private static String belongs(Scene.Series to) {
        return "{\"series\":\"" + to.id() + "\"}";
    }

    private static String change(String title, int places, String following) {
        return """
                {"title":"%s","ageFrom":6,"ageTo":14,"needsGuardian":false,"version":0,"places":%d,"following":[%s]}""".formatted(title, places, following.isEmpty() ? "" : "\"" + following + "\"");
    }

    /** A day of the programme that was added by hand. */
    private String added(Scene.Series of) {
        Rest.Answer answer = staff.post("/sessions", """
                {"home":"%s","room":"%s","programme":"%s","start":"%4$sT14:00:00+08:00","end":"%4$sT15:00:00+08:00",
                 "places":5,"minimum":0,"adults":["%5$s","%6$s"]}""".formatted(
                        scene.home(), of.room(), of.programme(), monday.plusDays(4), scene.adult(), scene.adult()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    /** Ids of the sessions of the series, in order of time. */
    private List<String> sessions() {
        List<String> ids = new ArrayList<>();
        String of = "/sessions?limit=200&kind=course&home=%s&from=%s&to=%s"
                .formatted(scene.home(), monday, monday.plusDays(6));
        for (JsonNode each : staff.get(of).json().path("items")) {
            if (each.path("series").asText().equals(series.id().toString())) {
                ids.add(each.path("id").asText());
            }
        }
        return ids;
    }

    private List<Integer> taken(List<String> ids) {
        return ids.stream().map(id -> session(id).path("taken").asInt()).toList();
    }

    private JsonNode session(String id) {
        return staff.get("/sessions/" + id).json();
    }

    private static List<String> fields(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.json().path("fields").findValuesAsText("field");
    }
}
