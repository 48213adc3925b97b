package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.daynote.ReadyChild;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.shell.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A parent who waits on the page reads when a child is ready as soon as the home says so. */
class ReadyTimesTest extends BrowserlessTest {

    private static final ReadyChild EARLY = ready("小雨", "2026-11-23T09:30:00Z");
    private static final ReadyChild LATE = ready("小雨", "2026-11-23T09:45:00Z");

    private List<ReadyChild> said = List.of();
    private final ReadyTimes times = new ReadyTimes(new Words(SampleBoards.CLOCK), this::look);

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void open() {
        UI.getCurrent().add(times);
        look();
    }

    @Test
    void whatTheHomeSaysComesByItself() {
        assertThat(texts()).isEmpty();
        said = List.of(EARLY);
        poll();
        assertThat(texts()).singleElement().asString().contains("小雨", "17:30");
        said = List.of(LATE);
        poll();
        assertThat(texts()).singleElement().asString().contains("17:45");
        said = List.of();
        poll();
        assertThat(texts()).isEmpty();
    }

    @Test
    void whatIsAsItWasIsNotMadeAnew() {
        said = List.of(EARLY);
        poll();
        Component line = times.getComponentAt(0);
        poll();
        assertThat(times.getComponentAt(0)).isSameAs(line);
    }

    private void look() {
        times.show(said);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private List<String> texts() {
        return times.getChildren().map(each -> each.getElement().getText()).toList();
    }

    private static ReadyChild ready(String name, String from) {
        return new ReadyChild(new ChildId(new UUID(0, 1)), name, Instant.parse(from));
    }
}
