package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.casework.FamilyTimes.LastTime;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.RoomBusy;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotRuleTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final HomeId HOME = HomeId.of(Ids.next());
    private static final FamilyTimes FREE = new FamilyTimes(true, List.of(), List.of(), null);
    private static final DateRange WEEK = new DateRange(MONDAY, MONDAY.plusDays(6));
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
    void takesTheRoomOfLastTimeWhileItIsFree() {
        var last = new LastTime(HOME, HALL.id(), DayOfWeek.FRIDAY, LocalTime.NOON);
        assertThat(slots(
                        List.of(new RoomBusy(HALL.id(), at(14), at(15))),
                        new FamilyTimes(true, List.of(), List.of(), last)))
                .extracting(Slot::roomName)
                .containsExactly("小会议室", "小会议室", "大厅");
    }

    @Test
    void offersNothingWhileTheFamilyOrTheFacilitatorIsTaken() {
        Taken taken = new Taken(HOME, new TimeRange(at(15), at(17)));
        assertThat(slots(List.of(), booked(taken))).extracting(Slot::start).containsExactly(at(14));
        assertThat(slots(List.of(), new FamilyTimes(false, List.of(), List.of(taken), null)))
                .extracting(Slot::start)
                .containsExactly(at(14));
    }

    @Test
    void leavesTimeForTheWayFromAnotherHome() {
        TimeRange until = new TimeRange(at(12), at(14));
        assertThat(slots(List.of(), booked(new Taken(HOME, until)))).hasSize(3);
        assertThat(slots(List.of(), booked(new Taken(HomeId.of(Ids.next()), until))))
                .extracting(Slot::start)
                .containsExactly(at(14).plusSeconds(1800), at(15));
    }

    @Test
    void offersNothingThatHasBegun() {
        assertThat(slots(List.of(), List.of(), at(14))).extracting(Slot::start).doesNotContain(at(14));
    }

    @Test
    void offersNothingOnADayOnWhichTheHomeIsClosed() {
        assertThat(rule(List.of(), FREE, SchoolHoursTest.school(DayReason.SCHOOL_DAY, null))
                        .slots(DateRange.day(MONDAY.plusDays(1)), 60, at(0), ZONE))
                .isEmpty();
        assertThat(rule(List.of(), FREE, SchoolHoursTest.school(DayReason.LOCAL_CLOSURE, "停水"))
                        .slots(WEEK, 60, at(0), ZONE))
                .isEmpty();
    }

    /** The home is open from two to four. */
    @ParameterizedTest
    @CsvSource({
        "SCHOOL_DAY,      true,  0",
        "MAKE_UP_WORKDAY, true,  0",
        "NOT_ANNOUNCED,   true,  0",
        "PUBLIC_HOLIDAY,  true,  3",
        "OUTSIDE_TERM,    true,  3",
        "SCHOOL_DAY,      false, 3",
    })
    void offersNoSchoolHoursToAChildOfSevenAsFarAsItIsKnown(DayReason day, boolean consented, int times) {
        var family = new FamilyTimes(consented, List.of(), List.of(), null);
        SchoolHours school = SchoolHoursTest.school(day, null, LocalDate.of(2019, 5, 1));
        assertThat(rule(List.of(), family, school).slots(WEEK, 60, at(0), ZONE)).hasSize(times);
    }

    private static List<Slot> slots(List<RoomBusy> rooms, List<TimeRange> people, Instant now) {
        List<Taken> taken = people.stream().map(time -> new Taken(HOME, time)).toList();
        return rule(
                        rooms,
                        new FamilyTimes(true, taken, List.of(), null),
                        SchoolHoursTest.school(DayReason.SCHOOL_DAY, null))
                .slots(WEEK, 60, now, ZONE);
    }

    private static List<Slot> slots(List<RoomBusy> rooms, FamilyTimes family) {
        return rule(rooms, family, SchoolHoursTest.school(DayReason.SCHOOL_DAY, null))
                .slots(WEEK, 60, at(0), ZONE);
    }

    private static FamilyTimes booked(Taken taken) {
        return new FamilyTimes(true, List.of(taken), List.of(), null);
    }

    private static SlotRule rule(List<RoomBusy> rooms, FamilyTimes family, SchoolHours school) {
        return new SlotRule(new SlotRule.Venue(HOME, hours(), List.of(HALL, CLOSED, SMALL), rooms), school, family);
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
