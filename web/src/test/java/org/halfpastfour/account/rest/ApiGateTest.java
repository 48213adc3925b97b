package org.halfpastfour.account.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.NotSignedIn;
import org.halfpastfour.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiGateTest {

    private static final String ADDRESS = "https://hours.example.cn/api/v1/sessions";

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private @Nullable Principal who = () -> "lin";

    @Test
    void nobodyAsksAnythingWithoutSayingWhoItIs() {
        who = null;
        assertThatThrownBy(() -> passes("GET", "homes")).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void whoWasRefusedIsToldThatReasonWhoeverElseWasKnown() {
        attributes.put(ApiSignIn.REFUSED, AccountError.SIGN_IN_LOCKED.told(15, 900));
        assertThatThrownBy(() -> passes("GET", "homes"))
                .isInstanceOfSatisfying(
                        DomainException.class, told -> assertThat(told.fact()).isEqualTo(AccountError.SIGN_IN_LOCKED));
    }

    @ParameterizedTest(name = "{0} from {1} or {2}")
    @CsvSource(nullValues = "-", textBlock = """
            POST,   same-origin, -,                         true
            POST,   -,           https://hours.example.cn,  true
            POST,   -,           -,                         false
            POST,   cross-site,  https://hours.example.cn,  false
            DELETE, same-site,   -,                         false
            PUT,    -,           https://evil.example,      false
            GET,    cross-site,  https://evil.example,      true
            HEAD,   -,           -,                         true
            """)
    void aChangeByTheCookieComesFromAPageOfOurOwn(
            String method, @Nullable String site, @Nullable String origin, boolean passes) {
        attributes.put(ApiSignIn.BY_COOKIE, true);
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);
        if (passes) {
            assertThatCode(() -> passes(method, "sessions")).doesNotThrowAnyException();
        } else {
            refuses(AccountError.CROSS_SITE_REQUEST, method, "sessions");
        }
    }

    @Test
    void whoSignsInWithEveryRequestNeedsNoPageOfOurs() {
        headers.put("Sec-Fetch-Site", "cross-site");
        assertThatCode(() -> passes("POST", "sessions")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"me/password", "/me/password"})
    void aPasswordThatSomebodyElseSetOpensItsOwnChangeAlone(String path) {
        attributes.put(ApiSignIn.PASSWORD_DUE, true);
        assertThatCode(() -> passes("PUT", path)).doesNotThrowAnyException();
        refuses(AccountError.PASSWORD_DUE, "GET", path);
        refuses(AccountError.PASSWORD_DUE, "PUT", "me");
        refuses(AccountError.PASSWORD_DUE, "GET", "homes");
    }

    private void refuses(AccountError reason, String method, String path) {
        assertThatThrownBy(() -> passes(method, path))
                .isInstanceOfSatisfying(
                        DomainException.class, told -> assertThat(told.fact()).isEqualTo(reason));
    }

    private void passes(String method, String path) {
        HttpServletRequest request = fake(HttpServletRequest.class, Map.of("getMethod", method));
        SecurityContext security = fake(SecurityContext.class, Map.of());
        UriInfo address = fake(UriInfo.class, Map.of("getPath", path));
        new ApiGate(request)
                .filter(fake(
                        ContainerRequestContext.class,
                        Map.of("getMethod", method, "getSecurityContext", security, "getUriInfo", address)));
    }

    /** Answers what is given by the name of the method, and what this test says of every request. */
    @SuppressWarnings("JdkObsolete") // a request answers its address so
    private <T> T fake(Class<T> type, Map<String, Object> given) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getRequestURL" -> new StringBuffer(ADDRESS);
                    case "getUserPrincipal" -> who;
                    default -> given.get(method.getName());
                }));
    }
}
