package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.SlotReason.AFTER_FAMILYS_SESSION;
import static org.halfpastfour.casework.SlotReason.AFTER_SCHOOL;
import static org.halfpastfour.casework.SlotReason.DAY_WITHOUT_SCHOOL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

class SlotOrderTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void theBestIsFirstWhicheverDayItIsOn() {
        Slot soon = slot(0, 18, AFTER_SCHOOL);
        Slot best = slot(3, 18, AFTER_FAMILYS_SESSION);
        assertThat(SlotOrder.bestFirst(List.of(soon, best))).containsExactly(best, soon);
    }

    @Test
    void eachDayIsShownOnceBeforeAnyIsShownTwice() {
        List<Slot> all = IntStream.range(0, 14)
                .boxed()
                .flatMap(day -> IntStream.range(9, 19).mapToObj(hour -> slot(day, hour, DAY_WITHOUT_SCHOOL)))
                .toList();
        List<Slot> order = SlotOrder.bestFirst(all);
        assertThat(order).hasSameElementsAs(all).hasSize(all.size());
        assertThat(order.subList(0, 14)).extracting(Slot::date).doesNotHaveDuplicates();
        assertThat(order.subList(0, 14)).allMatch(slot -> slot.start().equals(at(slot.date(), 9)));
    }

    @Test
    void theSecondOfADayLiesApartFromTheFirst() {
        Slot first = slot(0, 9, DAY_WITHOUT_SCHOOL);
        Slot overlapping = new Slot(
                MONDAY,
                first.start().plusSeconds(1800),
                first.end().plusSeconds(1800),
                first.room(),
                "",
                8,
                DAY_WITHOUT_SCHOOL);
        Slot apart = slot(0, 10, DAY_WITHOUT_SCHOOL);
        assertThat(SlotOrder.bestFirst(List.of(first, overlapping, apart))).containsExactly(first, apart, overlapping);
    }

    private static Slot slot(int day, int hour, SlotReason reason) {
        LocalDate date = MONDAY.plusDays(day);
        return new Slot(date, at(date, hour), at(date, hour + 1), RoomId.of(Ids.next()), "", 8, reason);
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(ZONE).toInstant();
    }
}
