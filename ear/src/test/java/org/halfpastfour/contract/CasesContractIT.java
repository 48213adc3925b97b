package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case, its contacts and its reviews over REST: for who works it and who supervises it; for everybody else there is none. */
@ExtendWith(RunningServer.class)
class CasesContractIT extends RestScene {

    private final Rest caseworker = Rest.as("caseworker");
    private final Rest colleague = Rest.as("caseworker-2");
    private final Rest supervisor = Rest.as("supervisor");

    private final String id =
            caseworker.get("/me").json().path("cases").path(0).path("id").asText();

    @Test
    void aCaseIsToldAsItsPageShowsIt() {
        JsonNode told = caseworker.get("/cases/" + id).json();
        assertThat(told.path("id").asText()).isEqualTo(id);
        assertThat(told.path("own").asBoolean()).isTrue();
        assertThat(told.path("standing").asText()).isIn("open", "paused");
        assertThat(told.path("goals")).isNotEmpty().allSatisfy(goal -> {
            assertThat(goal.path("levels")).hasSize(5);
            assertThat(goal.path("domain").asText()).matches("[a-z-]+");
        });
        JsonNode supervised = supervisor.get("/cases/" + id).json();
        assertThat(supervised.path("own").asBoolean()).isFalse();
        assertThat(supervised.path("caseNumber")).isEqualTo(told.path("caseNumber"));
    }

    @Test
    void toEverybodyElseThereIsNoCase() {
        String contact = contact("家里都好");
        String unknown = UUID.randomUUID().toString();
        for (Rest other : List.of(colleague, parent, staff, Rest.as("city"), Rest.as("volunteer"))) {
            for (String some : List.of(id, unknown)) {
                assertProblem(other.get("/cases/" + some), 404, null);
                assertProblem(other.get("/cases/" + some + "/reviews"), 404, null);
                assertProblem(other.get("/cases/" + some + "/reviews/" + unknown), 404, null);
                assertProblem(other.post("/cases/" + some + "/contacts", contact), 404, null);
            }
            assertThat(other.get("/cases/" + id).body().replace(id, "x"))
                    .isEqualTo(other.get("/cases/" + unknown).body().replace(unknown, "x"));
        }
        assertProblem(supervisor.post("/cases/" + id + "/contacts", contact), 403, null);
        assertProblem(caseworker.get("/cases/not-an-id"), 400, "invalid-input");
    }

    @Test
    void aContactIsWrittenOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        String contact = contact("孩子在写作业");
        Rest.Answer first = caseworker.post("/cases/" + id + "/contacts", contact, key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        Rest.Answer again = caseworker.post("/cases/" + id + "/contacts", contact, key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        for (String other : List.of(contact("别的"), contact("孩子在写作业"))) {
            assertProblem(caseworker.post("/cases/" + id + "/contacts", other, key), 409, "contact-saved-before");
        }
        assertThat(Rows.ask(
                        "SELECT count(*) FROM casework.client_contact WHERE seen = '孩子在写作业' AND client_id = '" + id
                                + "'",
                        Long.class))
                .isEqualTo(1);
        assertThat(Rows.ask("SELECT count(*) FROM account.idempotency WHERE key = '" + key + "'", Long.class))
                .as("kept on the open side")
                .isZero();
    }

    @Test
    void aContactThatIsIncompleteIsRefusedFieldByField() {
        Rest.Answer empty = caseworker.post("/cases/" + id + "/contacts", "{}");
        assertProblem(empty, 400, "invalid-input");
        assertThat(empty.json().path("fields").findValuesAsText("field")).containsExactlyInAnyOrder("kind", "at");
        Rest.Answer silent = caseworker.post("/cases/" + id + "/contacts", contact(""));
        assertThat(silent.json().path("fields").findValuesAsText("field")).containsExactly("seen");
        assertProblem(caseworker.post("/cases/" + id + "/contacts", contact("家里都好"), "short"), 400, "invalid-input");
    }

    @Test
    void reviewsAreListedAndRead() {
        String reviewed = Rows.ask(
                "SELECT s.client_id::text FROM casework.signed_review s JOIN casework.client c ON c.id = s.client_id"
                        + " JOIN account.account a ON a.id = c.caseworker_id WHERE a.login_name = 'caseworker' LIMIT 1",
                String.class);
        JsonNode page =
                caseworker.get("/cases/" + reviewed + "/reviews?limit=200").json();
        assertThat(page.path("items")).isNotEmpty();
        assertThat(page.has("next")).isTrue();
        String signed = "";
        for (JsonNode row : page.path("items")) {
            signed =
                    row.path("state").asText().equals("signed") ? row.path("id").asText() : signed;
        }
        JsonNode review =
                supervisor.get("/cases/" + reviewed + "/reviews/" + signed).json();
        assertThat(review.path("state").asText()).isEqualTo("signed");
        assertThat(review.path("seal").path("whole").asBoolean()).isTrue();
        assertThat(review.path("goals")).isNotEmpty();
        assertProblem(caseworker.get("/cases/" + anotherThan(reviewed) + "/reviews/" + signed), 404, null);
    }

    private String anotherThan(String reviewed) {
        for (JsonNode each : caseworker.get("/me").json().path("cases")) {
            if (!each.path("id").asText().equals(reviewed)) {
                return each.path("id").asText();
            }
        }
        throw new IllegalStateException("one case only");
    }

    private static String contact(String seen) {
        return "{\"kind\":\"call\",\"at\":\"%s\",\"seen\":\"%s\"}"
                .formatted(Instant.now().minus(Duration.ofHours(1)), seen);
    }
}
