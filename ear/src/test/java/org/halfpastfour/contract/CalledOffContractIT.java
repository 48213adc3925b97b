package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session is called off, told about and opened again over REST as on the pages. */
@ExtendWith(RunningServer.class)
class CalledOffContractIT {

    private Scene scene;
    private Scene.Family family;
    private UUID session;

    @BeforeEach
    void aBookedSession() {
        scene = new Scene();
        family = scene.family();
        Instant start = Scene.soon(Duration.ofHours(1)).plus(Duration.ofDays(3));
        session = scene.session(start, Duration.ofHours(1), 5);
        scene.book(session, family.child());
    }

    @Test
    void aCancelledSessionAnswersWhomToTellAndKeepsTheTick() {
        JsonNode touched = cancel().path("touched").path(0);
        assertThat(touched.path("people").path(0).path("name").asText()).isEqualTo(family.name());
        assertThat(touched.path("people").path(0).path("was").asText()).isEqualTo("confirmed");
        assertThat(touched.path("reached").asBoolean()).isFalse();
        String tick = at("/called-off/" + touched.path("household").asText() + "/reached");
        assertThat(scene.staff()
                        .put(tick, "")
                        .json()
                        .path("touched")
                        .path(0)
                        .path("reached")
                        .asBoolean())
                .isTrue();
        assertThat(scene.staff()
                        .delete(tick)
                        .json()
                        .path("touched")
                        .path(0)
                        .path("reached")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void itIsOpenedAgainWithItsPeople() {
        cancel();
        Rest.Answer reopened = scene.staff().post(at("/reopening"), "{}");
        assertThat(reopened.status()).as(reopened.body()).isEqualTo(200);
        assertThat(reopened.json().path("touched")).hasSize(1);
        assertThat(reopened.json().path("notBack")).isEmpty();
        JsonNode now = scene.staff().get(at("")).json();
        assertThat(now.path("state").asText()).isEqualTo("published");
        assertThat(now.path("taken").asInt()).isEqualTo(1);
        assertThat(scene.staff().post(at("/reopening"), "{}").code()).isEqualTo("session-not-changeable");
    }

    /** Whoever asks again with the same key is answered from what was kept. */
    @Test
    void noPhoneIsKeptForARepeatedRequest() throws Exception {
        String key = UUID.randomUUID().toString();
        Rest.Answer first = scene.staff().post(at("/cancellation"), "{\"reason\":\"停水\"}", key);
        assertThat(first.body()).contains("139 0000 4301");
        assertThat(scene.staff()
                        .post(at("/cancellation"), "{\"reason\":\"停水\"}", key)
                        .body())
                .isEqualTo(first.body());
        assertThat(scene.staff()
                        .post(at("/reopening"), "{}", UUID.randomUUID().toString())
                        .body())
                .doesNotContain("139 0000 4301");
        try (Connection owner = ServerUnderTest.connectAsOwner();
                var kept = owner.prepareStatement("SELECT answer::text FROM account.idempotency WHERE key = ?")) {
            kept.setString(1, key);
            var found = kept.executeQuery();
            assertThat(found.next()).isTrue();
            assertThat(found.getString(1)).doesNotContain("139 0000 4301").doesNotContain(family.name());
        }
    }

    @Test
    void itIsNobodysBusinessButTheStaffOfTheHome() {
        assertThat(Rest.as("parent")
                        .post(at("/cancellation"), "{\"reason\":\"停水\"}")
                        .status())
                .isIn(403, 404);
        cancel();
        assertThat(Rest.as("parent").get(at("/called-off")).status()).isIn(403, 404);
        assertThat(Rest.as("parent").post(at("/reopening"), "{}").status()).isIn(403, 404);
    }

    private JsonNode cancel() {
        Rest.Answer cancelled = scene.staff().post(at("/cancellation"), "{\"reason\":\"停水\"}");
        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        return cancelled.json();
    }

    private String at(String path) {
        return "/sessions/" + session + path;
    }
}
