package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.RoomBusy;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.Test;

class SlotRuleTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final HomeId HOME = HomeId.of(Ids.next());
    private static final RoomSummary HALL = room("大厅", 60, true);
    private static final RoomSummary SMALL = room("小会议室", 8, true);
    private static final RoomSummary CLOSED = room("仓库", 4, false);

    @Test
    void offersEachHalfHourOfTheOpeningHoursInTheSmallestRoom() {
        List<Slot> slots = slots(List.of(), List.of(), at(0));
        assertThat(slots).extracting(Slot::start).containsExactly(at(14), at(14).plusSeconds(1800), at(15));
        assertThat(slots).extracting(Slot::roomName).containsOnly("小会议室");
    }

    @Test
    void takesTheNextRoomWhileTheSmallestIsTaken() {
        List<Slot> slots = slots(List.of(new RoomBusy(SMALL.id(), at(14), at(15))), List.of(), at(0));
        assertThat(slots).extracting(Slot::roomName).containsExactly("大厅", "大厅", "小会议室");
    }

    @Test
    void offersNothingWhileTheFamilyOrTheFacilitatorIsTaken() {
        List<Slot> slots = slots(List.of(), List.of(new TimeRange(at(15), at(17))), at(0));
        assertThat(slots).extracting(Slot::start).containsExactly(at(14));
    }

    @Test
    void offersNothingThatHasBegun() {
        assertThat(slots(List.of(), List.of(), at(14))).extracting(Slot::start).doesNotContain(at(14));
    }

    @Test
    void offersNothingOnADayOnWhichTheHomeIsClosed() {
        var rule = new SlotRule(hours(), List.of(HALL), List.of(), List.of());
        assertThat(rule.slots(DateRange.day(MONDAY.plusDays(1)), 60, at(0), ZONE))
                .isEmpty();
    }

    private static List<Slot> slots(List<RoomBusy> rooms, List<TimeRange> people, Instant now) {
        return new SlotRule(hours(), List.of(HALL, CLOSED, SMALL), rooms, people)
                .slots(new DateRange(MONDAY, MONDAY.plusDays(6)), 60, now, ZONE);
    }

    private static List<OpeningHours> hours() {
        return List.of(new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(16, 0)));
    }

    private static Instant at(int hour) {
        return MONDAY.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private static RoomSummary room(String name, int seats, boolean open) {
        return new RoomSummary(RoomId.of(Ids.next()), HOME, name, seats, BigDecimal.TEN, 1, "", open, seats, 0);
    }
}
