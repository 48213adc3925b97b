package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.halfpastfour.testing.FamilyScene.Family;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notes on a day and pictures over REST: who writes, who reads, and what of a file is kept. */
@ExtendWith(RunningServer.class)
class DayNotesIT extends RestScene {

    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final String JPEG = "image/jpeg";
    private static final String PLACE = "GPSLatitude 29.55 N";

    private final Scene scene = new Scene();
    private final Family family = scene.family();
    private final UUID session = scene.session(Scene.soon(LENGTH), LENGTH, 5);
    private final UUID household = scene.householdOfAccount("parent");
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void theChildOfTheParentComes() {
        scene.alsoBelongsTo(family, "parent");
        scene.isGuardianOf(family, "parent");
        Rest.Answer booked =
                parent.post("/sessions/" + session + "/bookings", "{\"children\":[\"" + family.child() + "\"]}");
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        scene.arrives(session, family.child());
    }

    @AfterEach
    void leaveTheParentAlone() {
        scene.belongsToNobodyElse(family, "parent");
        client.close();
    }

    @Test
    void staffWriteAndTheFamilyReads() {
        Rest.Answer written = staff.postOnce(notes(), """
                {"done":"画画","homework":"partly","homeworkWords":"数学还差一页"}""");
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        assertThat(written.json().path("note").path("version").asInt()).isEqualTo(1);
        assertProblem(staff.post(notes(), "{\"done\":\"做手工\"}"), 409, "changed-meanwhile");
        Rest.Answer own = staff.post(notes(), """
                {"child":"%s","line":"今天很棒"}""".formatted(family.child()));
        assertThat(own.status()).as(own.body()).isEqualTo(201);
        JsonNode day = day();
        assertThat(day.path("done").path(0).asText()).isEqualTo("画画");
        assertThat(day.path("homework").asText()).isEqualTo("partly");
        assertThat(day.path("lines").path(0).asText()).isEqualTo("今天很棒");
        assertThat(staff.get(notes()).json().path("children").size()).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedAndNobodyElseReads() {
        assertProblem(staff.post(notes(), "{}"), 400, null);
        assertProblem(staff.post(notes(), "{\"homework\":\"lost\"}"), 400, null);
        assertProblem(staff.post(notes(), "{\"readyAt\":\"2026-01-01T10:00:00+08:00\"}"), 400, null);
        assertProblem(
                staff.post(notes(), "{\"child\":\"" + UUID.randomUUID() + "\",\"done\":\"画画\"}"),
                404,
                "child-was-not-there");
        for (String other : new String[] {"parent", "volunteer", "caseworker", "city"}) {
            assertThat(Rest.as(other).get(notes()).status()).as(other).isEqualTo(403);
            assertThat(Rest.as(other).post(notes(), "{\"done\":\"画画\"}").status())
                    .as(other)
                    .isEqualTo(403);
        }
        String days = "/households/" + household + "/days";
        for (String other : new String[] {"staff", "volunteer", "caseworker", "city"}) {
            assertThat(Rest.as(other).get(days).status()).as(other).isEqualTo(403);
        }
        assertProblem(parent.get("/households/" + scene.householdOf(family) + "/days"), 404, null);
    }

    @Test
    void aPictureIsKeptWithoutItsPlaceAndGoneWithTheConsent() throws Exception {
        String pictures = "/sessions/" + session + "/pictures?child=" + family.child();
        byte[] photo = withAPlace();
        HttpResponse<byte[]> refused = send("staff", pictures, JPEG, photo);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains("photos-not-agreed", family.name());
        agreesToPhotos();
        HttpResponse<byte[]> added = send("staff", pictures, JPEG, photo);
        assertThat(added.statusCode()).as(text(added)).isEqualTo(201);
        String id = day().path("pictures").path(0).asText();
        assertThat(text(added)).contains(id);
        HttpResponse<byte[]> seen = look("parent", "/day-pictures/" + id);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(header(seen, "Content-Type")).isEqualTo(JPEG);
        assertThat(header(seen, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(seen, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(text(seen)).doesNotContain(PLACE);
        assertThat(look("staff", "/day-pictures/" + id).statusCode()).isEqualTo(200);
        assertThat(look("volunteer", "/day-pictures/" + id).statusCode()).isEqualTo(403);
        Rows.run(
                "UPDATE programme.consent SET withdrawn_at = now() WHERE kind = 'PHOTOS' AND child_id = ?",
                family.child());
        for (String nobody : new String[] {"parent", "staff"}) {
            assertThat(look(nobody, "/day-pictures/" + id).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatIsNoPictureIsRefused() throws Exception {
        agreesToPhotos();
        String pictures = "/sessions/" + session + "/pictures?child=" + family.child();
        HttpResponse<byte[]> script =
                send("staff", pictures, JPEG, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(script.statusCode()).isEqualTo(400);
        assertThat(text(script)).contains("photo-not-an-image");
        assertThat(send("staff", pictures, "text/html", withAPlace()).statusCode())
                .isEqualTo(415);
        assertThat(send("staff", pictures, JPEG, new byte[11 * 1024 * 1024]).statusCode())
                .isIn(400, 413);
        assertThat(send("staff", "/sessions/" + session + "/pictures", JPEG, withAPlace())
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("parent", pictures, JPEG, withAPlace()).statusCode()).isEqualTo(403);
    }

    @Test
    void aLetterIsAnsweredWithAPictureThatBothSidesSee() throws Exception {
        Rest.Answer letter = staff.post("/homes/" + scene.home() + "/messages", """
                {"to":{"session":"%s"},"title":"带一盒彩笔","body":"请给孩子带一盒彩笔。"}""".formatted(session));
        assertThat(letter.status()).as(letter.body()).isEqualTo(202);
        String message = parent.get("/households/" + household + "/messages")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        String pictures = "/messages/" + message + "/pictures";
        HttpResponse<byte[]> answered = send("parent", pictures, JPEG, withAPlace());
        assertThat(answered.statusCode()).as(text(answered)).isEqualTo(201);
        JsonNode answer =
                parent.get("/messages/" + message).json().path("answers").path(0);
        assertThat(answer.path("pictured").asBoolean()).isTrue();
        String id = answer.path("id").asText();
        HttpResponse<byte[]> seen = look("parent", pictures + "/" + id);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(text(seen)).doesNotContain(PLACE);
        assertThat(look("staff", "/answers/" + id + "/picture").statusCode()).isEqualTo(200);
        assertThat(look("parent", "/messages/" + UUID.randomUUID() + "/pictures/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(look("volunteer", "/answers/" + id + "/picture").statusCode())
                .isEqualTo(403);
        String ofStaff = "/letters/" + message + "/pictures";
        assertThat(send("staff", ofStaff, JPEG, withAPlace()).statusCode()).isEqualTo(201);
        assertThat(send("parent", ofStaff, JPEG, withAPlace()).statusCode()).isEqualTo(403);
        String theirs = parent.get("/messages/" + message)
                .json()
                .path("answers")
                .path(1)
                .path("id")
                .asText();
        HttpResponse<byte[]> home = look("parent", pictures + "/" + theirs);
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(text(home)).doesNotContain(PLACE);
    }

    private String notes() {
        return "/sessions/" + session + "/notes";
    }

    private JsonNode day() {
        String date = Scene.dateOf(Scene.soon(LENGTH)).toString();
        Rest.Answer days = parent.get("/households/" + household + "/days?from=" + date + "&to=" + date);
        assertThat(days.status()).as(days.body()).isEqualTo(200);
        for (JsonNode day : days.json().path("items")) {
            if (day.path("session").asText().equals(session.toString())) {
                return day;
            }
        }
        throw new AssertionError(days.body());
    }

    private void agreesToPhotos() {
        Rows.run("""
                INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)
                SELECT uuidv7(), child_id, adult_id, 'PHOTOS', 1, current_date - 30, now() FROM programme.guardianship
                WHERE relation = 'MOTHER' AND child_id = ?""", family.child());
    }

    /** With a comment, as phones write where a photo was taken. */
    private static byte[] withAPlace() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        byte[] plain = bytes.toByteArray();
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        photo.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (place.length + 2)});
        photo.write(place);
        photo.write(plain, 2, plain.length - 2);
        return photo.toByteArray();
    }

    private HttpResponse<byte[]> send(String account, String path, String type, byte[] file) throws Exception {
        return call(account, path, request -> request.header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    private HttpResponse<byte[]> look(String account, String path) throws Exception {
        return call(account, path, HttpRequest.Builder::GET);
    }

    private HttpResponse<byte[]> call(String account, String path, UnaryOperator<HttpRequest.Builder> what)
            throws Exception {
        String name = Base64.getEncoder()
                .encodeToString((account + ":" + Rest.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        return client.send(
                what.apply(HttpRequest.newBuilder(URI.create(ServerUnderTest.origin() + "/api/v1" + path))
                                .header("Authorization", "Basic " + name))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
