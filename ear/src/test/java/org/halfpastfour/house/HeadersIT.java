package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser. */
@ExtendWith(RunningServer.class)
class HeadersIT {

    private static final Pattern BUILT = Pattern.compile("VAADIN/build/indexhtml-[^\"]+[.]js");

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/styles/pages.css", "/api/v1/me"})
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

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/styles/pages.css", "/aura/aura.css", "/icons/half-past-four.svg"})
    void whatIsTextGoesOutCompressed(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void browsersKeepWhatIsNamedByItsContentForGood() throws Exception {
        Matcher script = BUILT.matcher(get("/login", "identity").body());
        assertThat(script.find()).isTrue();
        HttpResponse<String> built = get("/" + script.group());
        assertThat(built.statusCode()).isEqualTo(200);
        assertThat(built.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        HttpResponse<String> none = get("/VAADIN/build/indexhtml-AbCdEfGh.js");
        assertThat(none.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");
    }

    private static HttpHeaders headers(String path) throws Exception {
        return get(path).headers();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return get(path, "gzip, br");
    }

    private static HttpResponse<String> get(String path, String encodings) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(ServerUnderTest.origin() + path))
                    .header("Accept-Encoding", encodings)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
