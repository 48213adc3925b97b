package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How much the running product takes from whom. */
@ExtendWith(RunningServer.class)
class BodiesIT {

    private static final String UPLOAD = "/VAADIN/dynamic/resource/0/x/upload";
    private static final String BINARY = "application/octet-stream";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aSignInIsShort() throws Exception {
        assertThat(post("/sign-in", FORM, "loginName=" + "a".repeat(9_000)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void onlyWhoIsSignedInSendsAFile() throws Exception {
        String file = "a".repeat(300_000);
        HttpResponse<String> refused = post(UPLOAD, BINARY, file);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("内容太大", "too large");
        assertThat(post("/sign-in", FORM, "loginName=staff&password=" + Rest.DEMO_PASSWORD)
                        .statusCode())
                .isEqualTo(302);
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(post(UPLOAD, BINARY, file).statusCode()).isNotEqualTo(413);
        assertThat(post("/?v-r=uidl&v-uiId=0", "application/json", file).statusCode())
                .isEqualTo(413);
    }

    @Test
    void theApiSaysSoInItsForm() {
        Rest.Answer answer = Rest.as("staff").post("/sessions", " ".repeat(300_000));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beyondLimits")
    void theApiSaysHowMuchJsonItReads(String what, String body) {
        Rest.Answer answer = Rest.as("staff").post("/homes/" + UUID.randomUUID() + "/matters/settlement", body);
        assertThat(answer.code()).as(what).isEqualTo("json-beyond-limits");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("20");
    }

    static Stream<Arguments> beyondLimits() {
        return Stream.of(
                Arguments.of("many things", "{\"choices\":[" + "{},".repeat(60_000) + "{}]}"),
                Arguments.of("a long name", "{\"" + "n".repeat(200_000) + "\":1}"),
                Arguments.of("a long number", "{\"choices\":" + "1".repeat(200_000) + "}"),
                Arguments.of("a long exponent", "{\"choices\":1e" + "9".repeat(200) + "}"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(ServerUnderTest.origin() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(ServerUnderTest.origin() + path))
                        .header("Content-Type", type)
                        .header("Origin", ServerUnderTest.origin())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
