package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PollingTest extends BrowserlessTest {

    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration SELDOM = Duration.ofSeconds(6);

    private final List<String> looked = new ArrayList<>();
    private final Div banner = new Div();
    private final Div page = new Div();

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void open() {
        UI.getCurrent().add(banner, page);
        Polling.start(page, SELDOM, () -> looked.add("page"));
        Polling.start(banner, OFTEN, () -> looked.add("banner"));
    }

    @Test
    void thePageAsksAsOftenAsTheMostImpatientPartOfItWants() {
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2_000);
    }

    @Test
    void everyPartLooksAtItsOwnPace() {
        poll(3);
        assertThat(looked).containsExactly("banner", "banner", "page", "banner");
    }

    @Test
    void aPartThatLeavesDoesNotKeepTheOthersFromLooking() {
        UI.getCurrent().remove(page);
        poll(3);
        assertThat(looked).containsOnly("banner").hasSize(3);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2_000);
    }

    @Test
    void theImpatientOneThatLeavesLeavesItsHasteBehindToo() {
        UI.getCurrent().remove(banner);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(6_000);
        poll(1);
        assertThat(looked).containsExactly("page");
    }

    @Test
    void nobodyAsksWhenNobodyWaits() {
        UI.getCurrent().remove(banner, page);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        poll(1);
        assertThat(looked).isEmpty();
    }

    @Test
    void aPartMayStopWhileItLooks() {
        Div part = new Div();
        UI.getCurrent().add(part);
        List<Registration> own = new ArrayList<>();
        own.add(Polling.start(part, OFTEN, () -> {
            looked.add("part");
            own.getFirst().remove();
        }));
        poll(2);
        assertThat(looked).containsOnlyOnce("part").contains("banner");
    }

    private static void poll(int times) {
        for (int i = 0; i < times; i++) {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        }
    }
}
