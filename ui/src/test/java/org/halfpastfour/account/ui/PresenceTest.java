package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.halfpastfour.account.SignInResult;
import org.halfpastfour.account.SignedIn;
import org.halfpastfour.shell.ui.Polling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenceTest extends BrowserlessTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant NOW = SIGNED_IN.plus(Duration.ofMinutes(29));
    private static final SignInResult SOMEBODY = new SignInResult(
            SignInResult.Outcome.SIGNED_IN, null, "staff", Set.of(), "stamp of the password", false, 0, null);

    private final SignedIn signedIn = new SignedIn(SOMEBODY, SIGNED_IN);
    private final Presence presence = new Presence(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void signIn() {
        VaadinRequest.getCurrent().getWrappedSession().setAttribute(SignedIn.ATTRIBUTE, signedIn);
        Polling.watch(UI.getCurrent());
    }

    @Test
    void aClickKeepsTheSessionOpen() {
        end("uidl");
        assertThat(signedIn.seen()).isEqualTo(NOW);
    }

    @Test
    void aPageThatLooksAgainByItselfDoesNot() {
        Registration looking = Polling.start(UI.getCurrent(), Duration.ofSeconds(20), () -> {});
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        end("uidl");
        assertThat(signedIn.seen()).isEqualTo(SIGNED_IN);
        looking.remove();
    }

    @Test
    void anOpenWindowDoesNot() {
        end("heartbeat");
        assertThat(signedIn.seen()).isEqualTo(SIGNED_IN);
    }

    private void end(String kind) {
        VaadinRequest request = VaadinRequest.getCurrent();
        ((MockRequest) ((VaadinServletRequest) request).getRequest()).setParameter("v-r", kind);
        presence.requestEnd(request, null, null);
    }
}
