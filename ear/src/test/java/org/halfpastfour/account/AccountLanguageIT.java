package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The language of an account goes with the person to a device that does not know it yet. */
@ExtendWith(RunningServer.class)
class AccountLanguageIT {

    private static final String NAME = "language.of.the.account";
    private static final String OF_THE_DEMO = "city";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ORIGIN = ServerUnderTest.origin();

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    @BeforeAll
    static void makeAnAccountInEnglish() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isMade() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    /** Possible as soon as the demo has its first people, whose password it takes. */
    private static boolean isMade() throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                var insert = owner.prepareStatement("""
                        INSERT INTO account.account
                            (id, login_name, display_name, password_hash, state, language, demo, created_at)
                        SELECT gen_random_uuid(), ?, 'Somebody', password_hash, 'ACTIVE', 'en', false, now()
                        FROM account.account WHERE login_name = ?""")) {
            insert.setString(1, NAME);
            insert.setString(2, OF_THE_DEMO);
            return insert.executeUpdate() == 1;
        }
    }

    @Test
    void aDeviceThatKnowsNoLanguageLearnsThatOfTheAccount() throws Exception {
        assertThat(pageAfterSigningIn(NAME)).contains("lang=\"en\"");
        assertThat(remembered()).isEqualTo("en");
    }

    @Test
    void aDeviceThatKnowsALanguageKeepsIt() throws Exception {
        HttpCookie chinese = new HttpCookie("hpf-language", "zh-CN");
        chinese.setPath("/");
        chinese.setVersion(0);
        cookies.getCookieStore().add(URI.create(ORIGIN), chinese);
        assertThat(pageAfterSigningIn(NAME)).contains("lang=\"zh-CN\"");
    }

    @Test
    void whoTriesTheDemoKeepsTheLanguageOfTheBrowser() throws Exception {
        assertThat(pageAfterSigningIn(OF_THE_DEMO)).contains("lang=\"zh-CN\"");
        assertThat(remembered()).isEmpty();
    }

    private String pageAfterSigningIn(String name) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            String form = "loginName=" + name + "&password=" + Rest.DEMO_PASSWORD;
            var signIn = request("/sign-in")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", ORIGIN)
                    .POST(HttpRequest.BodyPublishers.ofString(form));
            client.send(signIn.build(), HttpResponse.BodyHandlers.discarding());
            return client.send(request("/account").build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ORIGIN + path)).header("Accept-Language", "zh-CN");
    }

    private String remembered() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("hpf-language"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
