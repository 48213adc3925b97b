package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.testing.LightHash;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in over HTTP, with an account of its own for every test. */
@ExtendWith(RunningServer.class)
class SignInIT {

    private static final String PASSWORD = "a long enough sentence";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final HttpClient program = HttpClient.newHttpClient();
    private String origin;
    private String user;

    @BeforeEach
    void makeAccount() throws SQLException {
        origin = ServerUnderTest.origin();
        user = "it-" + UUID.randomUUID();
        String hash = LightHash.of(PASSWORD);
        sql("""
                WITH account AS (
                    INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                    VALUES (uuidv7(), '%s', 'Somebody', '%s', 'ACTIVE', now()) RETURNING id)
                INSERT INTO account.account_grant (id, account_id, role, valid_from)
                SELECT uuidv7(), id, 'CITY_ADMIN', current_date - 1 FROM account""".formatted(user, hash));
    }

    @Test
    void changesTheIdOfTheSessionAtSignIn() throws Exception {
        page("/login");
        String before = session().getValue();
        signIn(PASSWORD, origin);
        assertThat(session().getValue()).isNotEqualTo(before);
        assertThat(session().isHttpOnly()).isTrue();
    }

    @Test
    void keepsTheCookieFromOtherSites() throws Exception {
        HttpResponse<String> answer = program.send(get("/login").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("JSESSIONID=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void opensTheApiToTheSessionOfThePages() throws Exception {
        assertThat(page("/api/v1/me").statusCode()).isEqualTo(401);
        signIn(PASSWORD, origin);
        assertThat(page("/api/v1/me").body()).contains(user).contains("CITY_ADMIN");
    }

    @Test
    void takesASentenceInChineseOnThePageAndInTheApi() throws Exception {
        String sentence = "长江边的小石头很多很多";
        sql("UPDATE account.account SET password_hash = '%s' WHERE login_name = '%s'"
                .formatted(LightHash.of(sentence), user));
        signIn(sentence, origin);
        assertThat(page("/api/v1/me").body()).contains(user);
        assertThat(basic(sentence).statusCode()).isEqualTo(200);
    }

    @Test
    void opensNoSessionForWhoSignsInWithEveryRequest() throws Exception {
        HttpResponse<String> answer = basic(PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void leadsBackToThePageAfterAWrongPassword() throws Exception {
        assertThat(signIn("wrong wrong wrong", origin).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?refused"));
        assertThat(page("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void locksANameAfterTenFailuresForTheRightPasswordToo() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(basic("wrong wrong " + i).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> locked = basic(PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.body()).contains("sign-in-locked");
        assertThat(locked.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 900L);
        assertThat(signIn(PASSWORD, origin).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/login?locked="));
    }

    @Test
    void keepsTheLockWhereARestartAndOtherNodesFindIt() throws Exception {
        sql("INSERT INTO account.sign_in_guard VALUES ('%s', 10, now(), now() + interval '15 minutes')"
                .formatted(user));
        assertThat(basic(PASSWORD).statusCode()).isEqualTo(429);
        sql("DELETE FROM account.sign_in_guard WHERE login_name = '%s'".formatted(user));
        assertThat(basic(PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesChangesThatAnotherSiteAsksForWithTheCookie() throws Exception {
        signIn(PASSWORD, origin);
        for (String[] headers : List.of(
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"X-Requested-With", "XMLHttpRequest"})) {
            HttpResponse<String> answer = send(browser, post(headers));
            assertThat(answer.statusCode()).as(headers[0]).isEqualTo(403);
            assertThat(answer.body()).contains("cross-site-request");
        }
        assertThat(send(browser, post("Origin", origin)).body()).doesNotContain("cross-site-request");
        assertThat(send(program, post("Authorization", authorization(PASSWORD))).body())
                .doesNotContain("cross-site-request");
    }

    @Test
    void refusesASignInFormOfAnotherSite() throws Exception {
        assertThat(signIn(PASSWORD, "https://evil.example").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesADisabledAccountAtOnce() throws Exception {
        signIn(PASSWORD, origin);
        assertThat(basic(PASSWORD).statusCode()).isEqualTo(200);
        sql("UPDATE account.account SET state = 'DISABLED' WHERE login_name = '%s'".formatted(user));
        assertThat(page("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(basic(PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void takesAwayAWithdrawnRoleInAnOpenSession() throws Exception {
        signIn(PASSWORD, origin);
        assertThat(page("/api/v1/me").body()).contains("CITY_ADMIN");
        sql(
                "DELETE FROM account.account_grant WHERE account_id = (SELECT id FROM account.account WHERE login_name = '%s')"
                        .formatted(user));
        assertThat(page("/api/v1/me").body()).doesNotContain("CITY_ADMIN");
    }

    @Test
    void opensNothingWithAPasswordThatSomebodyElseSetBeforeItIsChanged() throws Exception {
        sql("UPDATE account.account SET password_due = true WHERE login_name = '%s'".formatted(user));
        signIn(PASSWORD, origin);
        for (HttpResponse<String> refused : List.of(basic(PASSWORD), page("/api/v1/me"))) {
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("password-due");
        }
        assertThat(change("short").body()).contains("too-short").contains("next");
        assertThat(change("a sentence of my own").statusCode()).isEqualTo(204);
        assertThat(page("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(basic("a sentence of my own").body()).contains("CITY_ADMIN");
    }

    private HttpResponse<String> change(String next) throws Exception {
        return send(
                program,
                get("/api/v1/me/password")
                        .header("Authorization", authorization(PASSWORD))
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(
                                "{\"current\":\"%s\",\"next\":\"%s\"}".formatted(PASSWORD, next))));
    }

    @Test
    void endsTheSessionAtSignOut() throws Exception {
        signIn(PASSWORD, origin);
        assertThat(page("/logout").headers().firstValue("Clear-Site-Data")).contains("\"storage\"");
        assertThat(page("/api/v1/me").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> signIn(String password, String from) throws Exception {
        return send(
                browser,
                HttpRequest.newBuilder(URI.create(origin + "/sign-in"))
                        .header("Origin", from)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("loginName=" + user + "&password="
                                + URLEncoder.encode(password, StandardCharsets.UTF_8))));
    }

    private HttpResponse<String> basic(String password) throws Exception {
        return send(program, get("/api/v1/me").header("Authorization", authorization(password)));
    }

    private String authorization(String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(browser, get(path));
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path));
    }

    private HttpRequest.Builder post(String... headers) {
        return get("/api/v1/sessions")
                .headers(headers)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
    }

    private HttpCookie session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void sql(String sql) throws SQLException {
        try (var connection = ServerUnderTest.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
