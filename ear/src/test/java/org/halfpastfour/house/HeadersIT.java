package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser. */
@ExtendWith(RunningServer.class)
class HeadersIT {

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/styles/app.css", "/api/v1/me"})
    void noOtherSiteFramesItOrLearnsAddresses(String path) throws Exception {
        HttpHeaders headers = headers(path);
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
    }

    @Test
    void nobodyKeepsAnswersOfTheApi() throws Exception {
        assertThat(headers("/api/v1/me").firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void withoutTlsBrowsersAreNotToldToComeByIt() throws Exception {
        assertThat(headers("/login").firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers("/login").firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .doesNotContainIgnoringCase("; secure");
    }

    private static HttpHeaders headers(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(ServerUnderTest.origin() + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).headers();
        }
    }
}
