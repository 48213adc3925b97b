package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfpastfour.testing.Rest;
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
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/no-such-page",
                "/styles/pages.css",
                "/icons/half-past-four.svg",
                "/VAADIN/build/none.js",
                "/sign-in",
                "/logout",
                "/api",
                "/api/v1/me",
                "/api/v1/no-such",
                "/api/docs/",
                "/openapi",
                "/openapi?format=json",
                "/console",
                "/?v-r=uidl&v-uiId=0"
            })
    void noOtherSiteFramesItOrLearnsAddressesOrReadsIt(String path) throws Exception {
        HttpHeaders headers = headers(path);
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'", "default-src 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    /** Each answer has a word of its own, and every script within the page carries it. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/forgotten", "/card", "/no-such-page", "/first-account"})
    void pagesRunWhatTheyBroughtAndNothingElse(String path) throws Exception {
        HttpResponse<String> page = get(path, "identity");
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval")
                .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}';");
        String word = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");
        assertThat(Pattern.compile("<script(?![^>]*nonce=\"" + Pattern.quote(word) + "\")")
                        .matcher(page.body())
                        .find())
                .isFalse();
        assertThat(page.body()).doesNotContainPattern("\\son[a-z]+=\"");
        assertThat(get(path, "identity").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(page.headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void theDescriptionOfErrorsHasItsStyleAndNoScript() throws Exception {
        HttpResponse<String> page = get("/api/docs/", "identity");
        String style = page.body().replaceFirst("(?s).*<style>(.*)</style>.*", "$1");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
                .doesNotContain("script-src", "unsafe");
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

    /** An address is copied, sent on and written to logs: no session stands in it, and none is found by it. */
    @Test
    void aSessionIsInItsCookieAlone() throws Exception {
        for (String path : List.of("/", "/login", "/sign-in", "/logout", "/today")) {
            HttpResponse<String> answer = get(path, "identity");
            assertThat(answer.body() + answer.headers().map()).doesNotContainIgnoringCase(";jsessionid");
        }
        CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        try (var browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            String form = "loginName=staff&password=" + Rest.DEMO_PASSWORD;
            browser.send(
                    HttpRequest.newBuilder(URI.create(ServerUnderTest.origin() + "/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", ServerUnderTest.origin())
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
        String session = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(get("/api/v1/me;jsessionid=" + session).statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/me?jsessionid=" + session).statusCode()).isEqualTo(401);
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
