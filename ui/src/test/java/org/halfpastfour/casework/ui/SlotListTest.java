package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.ui.CaseSamples.all;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.halfpastfour.casework.Slot;
import org.halfpastfour.casework.SlotReason;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class SlotListTest {

    private final List<Slot> chosen = new ArrayList<>();

    @Test
    void theBestIsFirstWithItsReason() {
        SlotList list = list(3, SlotReason.AFTER_FAMILYS_SESSION);
        assertThat(all(list, Span.class).map(Span::getText).limit(2)).containsExactly(when(), "家人刚在这里参加完活动");
        NativeButton best = all(list, NativeButton.class).findFirst().orElseThrow();
        ComponentUtil.fireEvent(best, new ClickEvent<>(best));
        assertThat(chosen).extracting(Slot::start).containsExactly(start(0));
    }

    @Test
    void aDozenIsShownByDayAndMoreWhenAsked() {
        SlotList list = list(30, SlotReason.AFTER_SCHOOL);
        assertThat(times(list)).isEqualTo(12);
        assertThat(all(list, H3.class)).hasSize(1 + 12);
        more(list).click();
        assertThat(times(list)).isEqualTo(24);
        assertThat(more(list).getText()).contains("6");
        more(list).click();
        assertThat(times(list)).isEqualTo(30);
        assertThat(all(list, Button.class)).isEmpty();
    }

    @Test
    void aTimeIsReadOutWithItsRoomAndItsReason() {
        assertThat(all(list(1, SlotReason.AFTER_SCHOOL), NativeButton.class)
                        .map(button -> button.getElement().getAttribute("aria-label")))
                .containsOnly(when() + "，活动室，放学以后");
    }

    private static String when() {
        return CaseSamples.words().words().when(start(0), start(0).plusSeconds(3600));
    }

    /** Without the one that is said to be the best, which is among them again on its day. */
    private static long times(SlotList list) {
        return all(list, NativeButton.class).count() - 1;
    }

    private static Button more(SlotList list) {
        return all(list, Button.class).findFirst().orElseThrow();
    }

    private SlotList list(int number, SlotReason reason) {
        List<Slot> slots = IntStream.range(0, number)
                .mapToObj(day -> new Slot(
                        LocalDate.of(2026, 11, 24).plusDays(day),
                        start(day),
                        start(day).plusSeconds(3600),
                        RoomId.of(new UUID(1, 2)),
                        "活动室",
                        8,
                        reason))
                .toList();
        return new SlotList(slots, CaseSamples.words(), chosen::add);
    }

    private static Instant start(int day) {
        return Instant.parse("2026-11-24T10:00:00Z").plusSeconds(86_400L * day);
    }
}
