package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.BrowserView;
import org.halfpastfour.account.OpenBrowsers;
import org.halfpastfour.account.SignInResult;
import org.halfpastfour.account.SignedIn;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowsersPanelTest extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private static final SignInResult SOMEBODY =
            new SignInResult(SignInResult.Outcome.SIGNED_IN, null, "limei", Set.of(), "a fingerprint", false, 0, null);

    private final SignedIn here = new SignedIn(SOMEBODY, NOW);
    private final Own browsers = new Own();

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        VaadinRequest.getCurrent().getWrappedSession().setAttribute(SignedIn.ATTRIBUTE, here);
    }

    @Test
    void theOwnBrowsersStandThereAndThisOneCannotBeEnded() {
        browsers.open.add(new BrowserView(here.browser(), "Firefox · Linux", NOW));
        browsers.open.add(new BrowserView(UUID.randomUUID(), null, NOW.plusSeconds(60)));
        BrowsersPanel panel = new BrowsersPanel(browsers, new Accounts(), new Errors(CLOCK), new Words(CLOCK));
        panel.show();
        assertThat(panel.getElement().getTextRecursively())
                .contains("Firefox · Linux", "16:30", "未知的浏览器", "16:31")
                .containsOnlyOnce("让它退出")
                .containsOnlyOnce("这一个");
    }

    private static final class Own extends OpenBrowsers {

        private final List<BrowserView> open = new ArrayList<>();

        @Override
        public List<BrowserView> own() {
            return open;
        }
    }
}
