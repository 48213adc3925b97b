package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A parent gives back a stretch of days, or the rest of a series, over REST in one step. */
@ExtendWith(RunningServer.class)
class AwayContractIT {

    private static final String PARENT = "parent";

    private final Rest parent = Rest.as(PARENT);
    private final Scene scene = new Scene();
    private final Scene.Family family = scene.family();
    private final Instant start = Scene.soon(Duration.ofHours(1)).plus(Duration.ofDays(5));
    private final UUID first = scene.session(start, Duration.ofHours(1), 5);
    private final UUID second = scene.session(start.plus(Duration.ofDays(2)), Duration.ofHours(1), 5);
    private final UUID after = scene.session(start.plus(Duration.ofDays(4)), Duration.ofHours(1), 5);
    private String household = "";

    @BeforeEach
    void aChildWithThreeBookingsInTheParentsHousehold() {
        scene.alsoBelongsTo(family, PARENT);
        household = household();
        for (UUID session : new UUID[] {first, second, after}) {
            book("/sessions/" + session + "/bookings");
        }
    }

    @AfterEach
    void leaves() {
        scene.belongsToNobodyElse(family, PARENT);
    }

    @Test
    void whatEachDateMeansIsShownFirstAndDoneOnce() {
        String body = away("cancelled", Scene.dateOf(start).plusDays(2));
        JsonNode shown = parent.post(path() + "/preview", body).json().path("bookings");
        assertThat(shown.findValuesAsText("session")).containsExactly(first.toString(), second.toString());
        assertThat(shown.findValuesAsText("effect")).containsOnly("free");
        assertThat(shown.findValuesAsText("state")).containsOnly("confirmed");

        String key = UUID.randomUUID().toString();
        Rest.Answer done = parent.post(path(), body, key);
        assertThat(done.json().path("bookings").findValuesAsText("state")).containsOnly("cancelled");
        assertThat(parent.post(path(), body, key).json()).isEqualTo(done.json());
        assertThat(taken(first) + taken(second)).isZero();
        assertThat(taken(after)).isEqualTo(1);
    }

    @Test
    void anAbsenceKeepsTheBookingAndTellsTheHome() {
        JsonNode told =
                parent.post(path(), away("ill", Scene.dateOf(start))).json().path("bookings");
        assertThat(told.findValuesAsText("state")).containsExactly("confirmed");
        assertThat(taken(second) + taken(after)).isEqualTo(2);
    }

    @Test
    void aStretchIsToldOnceAndTakenBackFromADayOnByParentAndByStaff() {
        String absences = "/households/" + household + "/absences";
        String body = "{\"children\":[\"%s\"],\"from\":\"%s\",\"to\":\"%s\",\"kind\":\"ill\"}"
                .formatted(
                        family.child(), Scene.dateOf(start), Scene.dateOf(start).plusDays(4));
        assertThat(effects(parent.post(absences + "/preview", body))).containsExactly("free", "free", "free");
        String key = UUID.randomUUID().toString();
        Rest.Answer told = parent.post(absences, body, key);
        assertThat(told.status()).isEqualTo(201);
        assertThat(parent.post(absences, body, key).json()).isEqualTo(told.json());
        assertThat(taken(first) + taken(second) + taken(after)).isZero();
        assertThat(effects(scene.staff().post(absences, body)))
                .as("the home finds it told already")
                .containsOnly("absent-already");
        String back = "{\"children\":[\"%s\"],\"from\":\"%s\"}"
                .formatted(family.child(), Scene.dateOf(start).plusDays(2));
        assertThat(effects(parent.post(absences + "/withdrawal", back))).containsExactly("back", "back");
        assertThat(taken(first)).isZero();
        assertThat(taken(second) + taken(after)).isEqualTo(2);
    }

    @Test
    void aStretchNamesWhatIsMissing() {
        Rest.Answer refused = parent.post("/households/" + household + "/absences", "{}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("fields").findValuesAsText("field"))
                .containsExactlyInAnyOrder("from", "to", "kind");
    }

    @Test
    void theRestOfASeriesIsGivenBackFromADay() {
        LocalDate monday = scene.mondayOfFourSchoolWeeks();
        Scene.Series series = scene.series(monday);
        book("/series/" + series.id() + "/bookings");
        String rest =
                "/series/%s/bookings?child=%s&household=%s&from=".formatted(series.id(), family.child(), household);
        assertThat(parent.delete(rest + monday.plusDays(1)).json().path("bookings"))
                .isEmpty();
        assertThat(parent.delete(rest + monday).json().path("bookings").findValuesAsText("state"))
                .containsExactly("cancelled");
        assertThat(taken(first)).isEqualTo(1);
    }

    @Test
    void anotherFamilyIsToldNothingAndAnEndBeforeTheBeginningNamesItsField() {
        Rest.Answer foreign = parent.post(
                "/households/" + scene.householdOf(scene.family()) + "/away", away("cancelled", Scene.dateOf(start)));
        Rest.Answer unknown =
                parent.post("/households/" + UUID.randomUUID() + "/away", away("cancelled", Scene.dateOf(start)));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.json()).isEqualTo(unknown.json());
        Rest.Answer refused =
                parent.post(path(), away("cancelled", Scene.dateOf(start).minusDays(1)));
        assertThat(refused.json().path("fields").findValuesAsText("field")).containsExactly("to");
    }

    private static List<String> effects(Rest.Answer answer) {
        return answer.json().path("bookings").findValuesAsText("effect");
    }

    private void book(String of) {
        Rest.Answer booked =
                parent.post(of, "{\"children\":[\"%s\"],\"household\":\"%s\"}".formatted(family.child(), household));
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    }

    private String away(String as, LocalDate to) {
        return "{\"participant\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"as\":\"%s\"}"
                .formatted(family.child(), Scene.dateOf(start), to, as);
    }

    private String path() {
        return "/households/" + household + "/away";
    }

    private String household() {
        return scene.householdOfAccount(PARENT).toString();
    }

    private int taken(UUID session) {
        return scene.staff().get("/sessions/" + session).json().path("taken").asInt();
    }
}
