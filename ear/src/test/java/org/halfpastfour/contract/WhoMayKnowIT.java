package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two households of one child, and a father among the staff, are told over the API. */
@ExtendWith(RunningServer.class)
class WhoMayKnowIT {

    @BeforeAll
    static void waitForTheDemo() {
        ServerUnderTest.awaitDemo();
    }

    @Test
    void aHouseholdIsToldOnlyThatTheChildCannotComeAtThatTime() {
        Scene scene = new Scene();
        Scene.Family family = scene.family();
        Rest parent = Rest.as("parent");
        Instant start = Scene.soon(Duration.ofHours(1)).plus(Duration.ofDays(2));
        UUID booked = scene.session(start, Duration.ofHours(1), 5);
        UUID beside = scene.session(start, Duration.ofMinutes(50), 5);
        scene.book(booked, family.child());
        scene.alsoBelongsTo(family, "parent");
        for (UUID session : new UUID[] {booked, beside}) {
            JsonNode eligibility = parent.get("/sessions/" + session + "?child=" + family.child())
                    .json()
                    .path("eligibility");
            assertThat(eligibility.path("may").asBoolean()).isFalse();
            assertThat(eligibility.path("reason").asText()).isEqualTo("cannot-come-then");
            assertThat(eligibility.path("arguments")).isEmpty();
            assertThat(eligibility.path("state").isNull()).isTrue();
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
        Scene scene = new Scene();
        Scene.Family family = scene.family();
        UUID session = scene.session(Scene.soon(Duration.ofHours(1)), Duration.ofHours(1), 5);
        UUID booking = scene.book(session, family.child());
        Rest staff = scene.staff();
        String children = "/children?home=" + scene.home() + "&q=" + family.name();
        assertThat(staff.get(children).json().path("items")).isNotEmpty();
        scene.isAPerson("staff");
        scene.blockedGuardian(family, "staff");
        assertThat(staff.get(children).json().path("items")).isEmpty();
        JsonNode sheet = staff.get("/sessions/" + session + "/bookings").json();
        assertThat(sheet.toString()).doesNotContain(family.child().toString()).doesNotContain(family.name());
        assertThat(staff.get("/sessions/" + session).json().path("taken").asInt())
                .isZero();
        assertThat(staff.delete("/bookings/" + booking).status()).isEqualTo(404);
        assertThat(staff.get("/sessions/" + session + "?child=" + family.child())
                        .status())
                .isEqualTo(404);
    }
}
