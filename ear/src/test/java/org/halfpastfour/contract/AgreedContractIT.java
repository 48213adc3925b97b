package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was agreed is asked about before it is touched, over REST as on the pages. */
@ExtendWith(RunningServer.class)
class AgreedContractIT {

    private Scene scene;
    private Scene.Family family;
    private Instant start;

    @BeforeEach
    void aFamily() {
        scene = new Scene();
        family = scene.family();
        start = Scene.soon(Duration.ofHours(1)).plus(Duration.ofDays(3));
    }

    @Test
    void otherAgesAreRefusedWithTheListAndDoneWithTheChoices() {
        UUID programme = scene.programme();
        UUID session = scene.session(programme, start, Duration.ofHours(1), 5);
        scene.book(session, family.child());
        Rest.Answer refused = change(programme, session, "");
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("touches-what-was-agreed");
        JsonNode matter = refused.json().path("matters").path(0);
        assertThat(matter.path("rule").asText()).isEqualTo("age");
        assertThat(matter.path("session").asText()).isEqualTo(session.toString());
        assertThat(matter.path("names").path(0).asText()).isEqualTo(family.name());
        assertThat(texts(matter.path("choices"))).containsExactly("cancel", "keep");
        assertThat(ageFrom(session)).isEqualTo(6);

        Rest.Answer done = change(programme, session, choice(matter, "cancel", "改为高年级班"));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.json().path("followed").asInt()).isEqualTo(1);
        assertThat(ageFrom(session)).isEqualTo(12);
        assertThat(taken(session)).isZero();
    }

    @Test
    void whatBecameAnotherSinceIsAskedAgain() {
        UUID programme = scene.programme();
        UUID session = scene.session(programme, start, Duration.ofHours(1), 5);
        scene.book(session, family.child());
        JsonNode seen = change(programme, session, "").json().path("matters").path(0);
        scene.book(session, scene.family().child());
        Rest.Answer again = change(programme, session, choice(seen, "keep", "随姐姐"));
        assertThat(again.status()).as(again.body()).isEqualTo(409);
        assertThat(again.json().path("matters")).hasSize(2);
        assertThat(ageFrom(session)).isEqualTo(6);
    }

    @Test
    void whatIsOpenOnTodayIsListedAndSettled() {
        UUID session = scene.session(start, Duration.ofHours(1), 5);
        scene.book(session, family.child());
        scene.closeRoomOf(session);
        JsonNode matter = open(session).getFirst();
        assertThat(matter.path("rule").asText()).isEqualTo("room-closed");
        assertThat(matter.path("people").asInt()).isEqualTo(1);
        Rest.Answer wrong = settle(choice(matter, "perhaps", "漏水"));
        assertThat(wrong.status()).as(wrong.body()).isEqualTo(400);
        assertThat(wrong.json().path("fields").path(0).path("field").asText()).isEqualTo("choices[0].choice");
        assertThat(settle(choice(matter, "keep", "")).status()).isEqualTo(400);
        assertThat(settle("null").status()).isEqualTo(400);
        Rest.Answer done = settle(choice(matter, "keep", "门卫来开门"));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.json().path("settled").asInt()).isEqualTo(1);
        assertThat(open(session)).isEmpty();
        assertThat(settle(choice(matter, "keep", "门卫来开门")).status()).isIn(404, 409);
    }

    @Test
    void aBanIsShownBeforehandAndAnswersWhatItEnded() {
        UUID mother = scene.motherOf(family);
        UUID event = scene.session(scene.familyEvent(), start, Duration.ofHours(1), 5);
        scene.book(event, family.child(), mother);
        String bans = "/children/" + family.child() + "/bans";
        String ban =
                "{\"adult\":\"%s\",\"from\":\"%s\",\"reason\":\"法院裁定\"}".formatted(mother, Scene.dateOf(Instant.now()));
        JsonNode foretold = scene.staff().post(bans + "/preview", ban).json();
        assertThat(texts(foretold, "kind")).containsExactly("place-ends", "without-company");
        assertThat(foretold.path(0).path("names").path(0).asText()).isEqualTo(family.mother());
        assertThat(taken(event)).isEqualTo(2);

        Rest.Answer made = scene.staff().post(bans, ban);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(texts(made.json().path("ended"), "kind")).containsExactly("place-ends", "without-company");
        assertThat(made.body()).doesNotContain(family.mother());
        assertThat(taken(event)).isEqualTo(1);
        assertThat(Rest.as("parent").post(bans, ban).status()).isIn(403, 404);
    }

    @Test
    void aBlockIsShownBeforehandAndAnswersWhatItEnded() {
        UUID mother = scene.motherOf(family);
        UUID event = scene.session(scene.familyEvent(), start, Duration.ofHours(1), 5);
        scene.book(event, family.child(), mother);
        String blocks = "/children/" + family.child() + "/blocks";
        String block = "{\"adult\":\"%s\",\"reason\":\"法院裁定\"}".formatted(mother);
        JsonNode foretold = scene.staff().post(blocks + "/preview", block).json();
        assertThat(texts(foretold, "kind")).containsExactly("place-ends", "without-company");
        assertThat(taken(event)).isEqualTo(2);
        assertThat(scene.staff().post(blocks, "{}").status()).isEqualTo(400);
        assertThat(Rest.as("parent").post(blocks, block).status()).isIn(403, 404);
        Rest.Answer made = scene.staff().post(blocks, block);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("adult").asText()).isEqualTo(mother.toString());
        assertThat(texts(made.json().path("ended"), "kind")).containsExactly("place-ends", "without-company");
        assertThat(made.body()).doesNotContain(family.mother());
        assertThat(taken(event)).isEqualTo(1);
    }

    @Test
    void aConsentIsWithdrawnWithTheChoicesForWhatItTouches() {
        UUID session = scene.session(start, Duration.ofHours(1), 5);
        scene.book(session, family.child());
        String withdrawal = "/consents/" + consentOf(family) + "/withdrawal";
        JsonNode matter = scene.staff().post(withdrawal + "/preview", "").json().path(0);
        assertThat(matter.path("rule").asText()).isEqualTo("consent");
        Rest.Answer refused = scene.staff().post(withdrawal, "{}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("touches-what-was-agreed");
        Rest.Answer done = scene.staff().post(withdrawal, "{\"choices\":[" + choice(matter, "cancel", "同意书已撤回") + "]}");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.json().path("state").asText()).isEqualTo("withdrawn");
        assertThat(taken(session)).isZero();
    }

    private UUID consentOf(Scene.Family of) {
        JsonNode household =
                scene.staff().get("/households/" + scene.householdOf(of)).json();
        for (JsonNode consent : household.path("children").path(0).path("consents")) {
            if (consent.path("kind").asText().equals("participation")) {
                return UUID.fromString(consent.path("id").asText());
            }
        }
        throw new AssertionError("no consent in " + household);
    }

    @Test
    void itIsNobodysBusinessButTheStaffOfTheHome() {
        String matters = "/homes/" + scene.home() + "/matters";
        assertThat(Rest.as("parent").get(matters).status()).isIn(403, 404);
        assertThat(Rest.as("parent")
                        .post(matters + "/settlement", "{\"choices\":[]}")
                        .status())
                .isIn(403, 404);
        assertThat(scene.staff().get("/homes/" + UUID.randomUUID() + "/matters").status())
                .isEqualTo(404);
    }

    private Rest.Answer change(UUID programme, UUID session, String choice) {
        return scene.staff().put("/programmes/" + programme, """
                        {"title":"围棋","ageFrom":12,"ageTo":14,"needsGuardian":false,"version":0,
                         "following":["%s"],"choices":[%s]}""".formatted(session, choice));
    }

    private Rest.Answer settle(String choice) {
        return scene.staff().post("/homes/" + scene.home() + "/matters/settlement", "{\"choices\":[" + choice + "]}");
    }

    private static String choice(JsonNode matter, String choice, String reason) {
        return "{\"matter\":\"%s\",\"choice\":\"%s\",\"reason\":\"%s\"}"
                .formatted(matter.path("key").asText(), choice, reason);
    }

    private List<JsonNode> open(UUID session) {
        List<JsonNode> open = new ArrayList<>();
        scene.staff().get("/homes/" + scene.home() + "/matters").json().forEach(matter -> {
            if (matter.path("session").asText().equals(session.toString())) {
                open.add(matter);
            }
        });
        return open;
    }

    private int ageFrom(UUID session) {
        return scene.staff().get("/sessions/" + session).json().path("ageFrom").asInt();
    }

    private int taken(UUID session) {
        return scene.staff().get("/sessions/" + session).json().path("taken").asInt();
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.path(field).asText()));
        return texts;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
