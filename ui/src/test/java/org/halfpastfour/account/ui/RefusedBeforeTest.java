package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.Set;
import org.halfpastfour.shell.ui.Words;
import org.junit.jupiter.api.Test;

class RefusedBeforeTest extends BrowserlessTest {

    private final RefusedBefore notice = new RefusedBefore(new Words(Clock.systemUTC()));

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @Test
    void whoSignedInIsToldOnce() {
        assertThat(notice.text()).isEmpty();
        VaadinRequest.getCurrent().getWrappedSession().setAttribute(RefusedBefore.ATTRIBUTE, 3L);
        assertThat(notice.text()).hasValueSatisfying(text -> assertThat(text).contains("3"));
        assertThat(notice.text()).isEmpty();
    }
}
