package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A father who is blocked for his daughter enters her again, as a program of his does it. */
@ExtendWith(RunningServer.class)
class OnePersonIT {

    private final Scene scene = new Scene();
    private final Rest staff = scene.staff();
    private final Rest father = Rest.as("parent");

    @Test
    void aBlockedFatherWhoAddsHisDaughterAgainGetsNoPlaceAndStaysBlockedAfterTheJoin() {
        Scene.Family family = scene.called(scene.family(), rareName());
        UUID adult = scene.blockedGuardian(family, "parent");
        String household =
                father.get("/me").json().path("households").path(0).path("id").asText();
        Rest.Answer added = father.post(
                "/households/" + household + "/children", """
                {"name":"%s","birthDate":"%s","sex":"female","grade":3,"guardians":[{"adult":"%s","relation":"father"}]}""".formatted(family.name(), birthDate(family), adult));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().path("held").asBoolean()).isTrue();
        String again = added.json().path("id").asText();

        UUID session = scene.session(Scene.soon(Duration.ofHours(1)), Duration.ofHours(1), 5);
        Rest.Answer refused = book(session, again);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("not-eligible");
        assertThat(refused.body())
                .doesNotContain(family.mother(), family.child().toString());

        Rest.Answer joined = join(again, family);
        assertThat(joined.status()).as(joined.body()).isEqualTo(201);
        assertThat(children(household)).doesNotContain(again, family.child().toString());
        assertThat(book(session, again).status()).isEqualTo(404);
        assertThat(book(session, family.child().toString()).status()).isEqualTo(404);
        assertThat(scene.book(session, family.child())).isNotNull();

        Rest.Answer undone = staff.delete("/joins/" + joined.json().path("id").asText());
        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
        assertThat(children(household)).contains(again);
        assertThat(join(again, family).status()).isEqualTo(201);
        assertThat(children(household)).doesNotContain(again);
    }

    private Rest.Answer join(String again, Scene.Family family) {
        return staff.post("/joins", "{\"newer\":\"%s\",\"known\":\"%s\"}".formatted(again, question(again, family)));
    }

    /** Like nobody's in the demo, and another one at each run. */
    private static String rareName() {
        int moment = (int) Math.floorMod(System.nanoTime(), 4_000_000L);
        return "龘" + Character.toString(0x5000 + moment / 2000) + Character.toString(0x5000 + moment % 2000);
    }

    private String birthDate(Scene.Family family) {
        return staff.get("/children?home=" + scene.home() + "&q="
                        + URLEncoder.encode(family.name(), StandardCharsets.UTF_8))
                .json()
                .path("items")
                .path(0)
                .path("birthDate")
                .asText();
    }

    private Rest.Answer book(UUID session, String child) {
        return father.post("/sessions/" + session + "/bookings", "{\"children\":[\"" + child + "\"]}");
    }

    private String children(String household) {
        return father.get("/households/" + household).json().path("children").toString();
    }

    /** Whom the staff is asked to compare the new entry with. */
    private String question(String again, Scene.Family family) {
        JsonNode questions = staff.get("/homes/" + scene.home() + "/alike").json();
        return StreamSupport.stream(questions.spliterator(), false)
                .filter(pair -> pair.path("newer").path("id").asText().equals(again))
                .map(pair -> pair.path("known"))
                .filter(known -> known.path("name").asText().equals(family.name()))
                .map(known -> known.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
