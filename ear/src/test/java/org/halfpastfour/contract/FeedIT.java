package org.halfpastfour.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A calendar as a phone fetches it, which has the address and signs in nowhere. */
@ExtendWith(RunningServer.class)
class FeedIT extends RestScene {

    private final HttpClient phone =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void isFetchedByItsAddressAndKnownByItsTagAndGoneWhenItIsSwitchedOff() throws Exception {
        Rest.Answer made = parent.postOnce("/calendar-feeds", ofHousehold());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String address = made.json().path("address").asText();
        assertThat(address)
                .startsWith(ServerUnderTest.origin() + "/api/v1/calendar/")
                .endsWith(".ics");

        HttpResponse<String> first = fetch("GET", address, "");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("BEGIN:VEVENT\r\n");
        assertThat(header(first, "Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(header(first, "X-Robots-Tag")).contains("noindex");
        assertThat(header(first, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        String tag = header(first, "ETag");
        assertThat(tag).startsWith("W/\"");

        HttpResponse<String> head = fetch("HEAD", address, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(tag);
        HttpResponse<String> known = fetch("GET", address, tag);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(header(known, "ETag")).isEqualTo(tag);

        assertThat(parent.deleteOnce("/calendar-feeds/" + made.json().path("id").asText())
                        .status())
                .isEqualTo(204);
        assertThat(fetch("GET", address, "").statusCode()).isEqualTo(404);
        assertThat(Files.readString(ServerUnderTest.log())).doesNotContain(token(address));
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() throws Exception {
        String address = parent.postOnce("/calendar-feeds", ofHousehold())
                .json()
                .path("address")
                .asText();
        HttpResponse<String> answer = fetch("GET", address, "");
        for (int i = 0; i < 40 && answer.statusCode() == 200; i++) {
            answer = fetch("GET", address, "");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(1, 60);
        assertThat(answer.body()).contains("feed-asked-too-often").doesNotContain(token(address));
    }

    @Test
    void nothingElseIsOpenBesideIt() throws Exception {
        String api = ServerUnderTest.origin() + "/api/v1/";
        assertThat(fetch("GET", api + "calendar/" + "x".repeat(43) + ".ics", "").statusCode())
                .isEqualTo(404);
        assertThat(fetch("GET", api + "calendar/x", "").statusCode()).isEqualTo(404);
        assertThat(fetch("GET", api + "calendar/../me", "").statusCode()).isIn(401, 404);
        assertThat(fetch("POST", api + "calendar/" + "x".repeat(43) + ".ics", "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(fetch("GET", api + "calendar-feeds", "").statusCode()).isEqualTo(401);
    }

    @Test
    void staffOpensTheHomesAndNobodyAnothers() {
        assertThat(staff.postOnce("/calendar-feeds", "{\"home\":\"" + home() + "\"}")
                        .status())
                .isEqualTo(201);
        assertProblem(parent.postOnce("/calendar-feeds", "{\"home\":\"" + home() + "\"}"), 404, "feed-not-found");
        assertProblem(staff.postOnce("/calendar-feeds", ofHousehold()), 404, "feed-not-found");
        assertProblem(parent.postOnce("/calendar-feeds", "{}"), 400, "feed-of-one");
        assertProblem(Rest.as("city").postOnce("/calendar-feeds", ofHousehold()), 403, null);
    }

    private String ofHousehold() {
        String household =
                parent.get("/me").json().path("households").path(0).path("id").asText();
        return "{\"household\":\"" + household + "\"}";
    }

    private HttpResponse<String> fetch(String method, String address, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "*/*")
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return phone.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String token(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }
}
