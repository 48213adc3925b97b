package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class BrowsersPanelTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    private final OpenBrowsers browsers = new OpenBrowsers();
    private final BrowsersPanel panel =
            new BrowsersPanel(browsers, new Accounts(), new Errors(CLOCK), new Words(CLOCK));

    @Test
    void theOwnBrowsersStandThereAndNobodyElses() {
        browsers.opened(session("one"), "limei", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0", NOW);
        browsers.opened(session("two"), "limei", null, NOW.plusSeconds(60));
        browsers.opened(session("three"), "wangfang", "Mozilla/5.0 (iPhone) Version/19.0 Safari/604.1", NOW);
        panel.show("limei");
        assertThat(panel.getElement().getTextRecursively())
                .contains("Firefox · Linux", "16:30", "未知的浏览器", "16:31", "让它退出")
                .doesNotContain("iPhone");
    }

    private static HttpSession session(String id) {
        return (HttpSession) Proxy.newProxyInstance(
                BrowsersPanelTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> method.getName().equals("getId") ? id : null);
    }
}
