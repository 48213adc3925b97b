package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in and out, and the day of a home, as a program of somebody else meets them. */
@ExtendWith(RunningServer.class)
class PresenceIT {

    private final Rest staff = Rest.as("staff");

    @Test
    void tellsTheDayWithItsRatioAndWhetherItIsKnown() {
        JsonNode day = staff.get("/homes/" + home() + "/day").json();
        assertThat(day.path("ratio").path("known").isBoolean()).isTrue();
        assertThat(day.path("sessions").isArray()).isTrue();
        assertThat(day.path("alerts").isArray()).isTrue();
        JsonNode past = staff.get("/homes/" + home() + "/day?date=2020-01-06").json();
        assertThat(past.path("ratio").path("known").asBoolean()).isFalse();
        assertThat(past.path("ratio").path("light").asText()).isEqualTo("not-known");
    }

    @Test
    void namesTheAdultThatIsMissing() {
        Rest.Answer answer = staff.post("/homes/" + home() + "/presence", "{}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("fields").path(0).path("field").asText()).isEqualTo("adult");
    }

    @Test
    void doesNotTellAnUnknownAdultHomeOrPresenceFromAForeignOne() {
        String somebody = "{\"adult\":\"" + UUID.randomUUID() + "\"}";
        assertThat(staff.post("/homes/" + home() + "/presence", somebody).status())
                .isEqualTo(404);
        assertThat(staff.post("/homes/" + UUID.randomUUID() + "/presence", somebody)
                        .status())
                .isEqualTo(404);
        assertThat(staff.post("/presence/" + UUID.randomUUID() + "/departure", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(staff.get("/homes/" + UUID.randomUUID() + "/day").status()).isEqualTo(404);
    }

    @Test
    void signsInOnceHoweverOftenItIsAskedAndOutAgain() throws SQLException {
        String body = "{\"adult\":\"" + adult() + "\"}";
        String key = UUID.randomUUID().toString();
        Rest.Answer first = staff.post("/homes/" + home() + "/presence", body, key);
        Rest.Answer again = staff.post("/homes/" + home() + "/presence", body, key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(staff.get("/homes/" + home() + "/day")
                        .json()
                        .path("ratio")
                        .path("known")
                        .asBoolean())
                .isTrue();

        String departure = "/presence/" + first.json().path("id").asText() + "/departure";
        Rest.Answer left = staff.post(departure, "{}");
        assertThat(left.status()).isEqualTo(200);
        assertThat(left.json().path("leftAt").asText()).isNotEmpty();
        assertThat(staff.post(departure, "{}").json()).isEqualTo(left.json());
    }

    @Test
    void aParentSignsNobodyIn() {
        Rest.Answer answer =
                Rest.as("parent").post("/homes/" + home() + "/presence", "{\"adult\":\"" + UUID.randomUUID() + "\"}");
        assertThat(answer.status()).isIn(403, 404);
    }

    private UUID adult() throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                var statement = owner.prepareStatement(
                        "SELECT id FROM programme.staff_member WHERE home_id = ? AND active ORDER BY id LIMIT 1")) {
            statement.setObject(1, UUID.fromString(home()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private String home() {
        return staff.get("/me").json().path("homes").path(0).path("id").asText();
    }
}
