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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two households of one child, and a father among the staff, are told over the API. */
@ExtendWith(RunningServer.class)
class WhoMayKnowIT {

    private Scene scene;
    private Scene.Family family;

    @BeforeEach
    void aFamily() {
        scene = new Scene();
        family = scene.family();
    }

    @Test
    void aHouseholdIsToldOnlyThatTheChildCannotComeAtThatTime() {
        Instant start = Scene.soon(Duration.ofHours(1)).plus(Duration.ofDays(2));
        UUID booked = scene.session(start, Duration.ofHours(1), 5);
        UUID beside = scene.session(start, Duration.ofMinutes(50), 5);
        scene.book(booked, family.child());
        scene.alsoBelongsTo(family, "parent");
        try {
            isToldOnlyThatItCannotCome(start, booked, beside);
        } finally {
            scene.belongsToNobodyElse(family, "parent");
        }
    }

    private void isToldOnlyThatItCannotCome(Instant start, UUID... sessions) {
        Rest parent = Rest.as("parent");
        for (UUID session : sessions) {
            JsonNode eligibility = eligibility(parent.get(forTheChild(start)).json(), session);
            assertThat(eligibility.path("may").asBoolean()).isFalse();
            assertThat(eligibility.path("reason").asText()).isEqualTo("cannot-come-then");
            assertThat(eligibility.path("arguments")).isEmpty();
            assertThat(eligibility.hasNonNull("state")).isFalse();
            Rest.Answer refused =
                    parent.post("/sessions/" + session + "/bookings", "{\"children\":[\"" + family.child() + "\"]}");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().path("code").asText()).isEqualTo("not-eligible");
            assertThat(refused.body())
                    .doesNotContain("already")
                    .doesNotContain(start.toString().substring(0, 10));
        }
    }

    @Test
    void theHiddenChildIsNotThereForItsFatherAmongTheStaff() {
        UUID session = scene.session(Scene.soon(Duration.ofHours(1)), Duration.ofHours(1), 5);
        UUID booking = scene.book(session, family.child());
        Rest staff = scene.staff();
        String children = "/children?home=" + scene.home() + "&q=" + family.name();
        assertThat(staff.get(children).json().path("items")).isNotEmpty();
        scene.isAPerson("staff");
        scene.blockedGuardian(family, "staff");
        try {
            theChildIsNotThere(children, session, booking);
        } finally {
            scene.belongsToNobodyElse(family, "staff");
            scene.isNoPerson("staff");
        }
    }

    private void theChildIsNotThere(String children, UUID session, UUID booking) {
        Rest staff = scene.staff();
        assertThat(staff.get(children).json().path("items")).isEmpty();
        JsonNode sheet = staff.get("/sessions/" + session + "/bookings").json();
        assertThat(sheet.toString()).doesNotContain(family.child().toString()).doesNotContain(family.name());
        assertThat(staff.get("/sessions/" + session).json().path("taken").asInt())
                .isZero();
        assertThat(staff.delete("/bookings/" + booking).status()).isEqualTo(404);
        assertThat(staff.get(forTheChild(Instant.now())).status()).isEqualTo(404);
    }

    /** The home's sessions around a moment, with whether the child can book them. */
    private String forTheChild(Instant moment) {
        LocalDate date = Scene.dateOf(moment);
        return "/sessions?home=%s&from=%s&to=%s&child=%s"
                .formatted(scene.home(), date.minusDays(1), date.plusDays(1), family.child());
    }

    private static JsonNode eligibility(JsonNode sessions, UUID session) {
        for (JsonNode each : sessions.path("items")) {
            if (each.path("id").asText().equals(session.toString())) {
                return each.path("eligibility");
            }
        }
        throw new AssertionError("no session " + session + " in " + sessions);
    }
}
