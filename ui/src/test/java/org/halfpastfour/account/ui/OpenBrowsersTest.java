package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenBrowsersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private final OpenBrowsers browsers = new OpenBrowsers();
    private final List<String> ended = new ArrayList<>();

    @Test
    void everybodySeesTheOwnOnesAndEndsNoOther() {
        browsers.opened(session("mine"), "limei", null, NOW);
        browsers.opened(session("other"), "limei", null, NOW.plusSeconds(1));
        browsers.opened(session("of somebody"), "wangfang", null, NOW);
        OpenBrowsers.Open other = browsers.of("limei").getLast();
        assertThat(browsers.of("limei")).hasSize(2);
        assertThat(other.isIn("other")).isTrue();
        browsers.end("wangfang", other.id());
        assertThat(ended).isEmpty();
        browsers.end("limei", other.id());
        assertThat(ended).containsExactly("other");
        assertThat(browsers.of("limei")).singleElement().satisfies(one -> assertThat(one.isIn("mine"))
                .isTrue());
    }

    @Test
    void forOneMoreThanTheMostTheEarliestEnds() {
        for (int i = 0; i <= OpenBrowsers.MOST; i++) {
            browsers.opened(session("session " + i), "limei", null, NOW.plusSeconds(i));
        }
        assertThat(ended).containsExactly("session 0");
        assertThat(browsers.of("limei")).hasSize(OpenBrowsers.MOST);
    }

    @Test
    void whatHasEndedIsNotThereAnyMore() {
        HttpSession session = session("mine");
        browsers.opened(session, "limei", null, NOW);
        browsers.closed(session);
        assertThat(browsers.of("limei")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36 Edg/146.0.0.0', Edge · Windows",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1', Safari · iPhone",
        "'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0.50', 微信 WeChat · Android",
        "'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', Firefox · Linux",
        "curl/8.0, ",
        ", "
    })
    void aBrowserIsCalledAsItsOwnerKnowsIt(String userAgent, String name) {
        assertThat(BrowserName.of(userAgent).orElse(null)).isEqualTo(name);
    }

    private HttpSession session(String id) {
        return (HttpSession) Proxy.newProxyInstance(
                OpenBrowsersTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("invalidate")) {
                        ended.add(id);
                    }
                    return method.getName().equals("getId") ? id : null;
                });
    }
}
