package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.casework.FamilyTimes.LastTime;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times on a Thursday of a family whose child goes to primary school, which had its last session on a Thursday at six. */
class SlotReasonsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final HomeId HOME = HomeId.of(Ids.next());
    private static final RoomId ROOM = RoomId.of(Ids.next());
    private static final RoomId OTHER_ROOM = RoomId.of(Ids.next());
    private static final Taken CLASS = new Taken(HOME, time("16:30", 90));

    @ParameterizedTest
    @CsvSource({
        // kind of day,  child is pupil, known,  booked,  last time, start, room of last time, reason
        "SCHOOL_DAY,     true,  true,  class, same,  18:00, true,  AFTER_FAMILYS_SESSION",
        "SCHOOL_DAY,     true,  true,  class, same,  18:30, false, AFTER_SCHOOL",
        "SCHOOL_DAY,     true,  true,  far,   none,  18:00, false, AFTER_SCHOOL",
        "SCHOOL_DAY,     true,  true,  none,  same,  18:00, true,  AS_LAST_TIME",
        "SCHOOL_DAY,     true,  true,  none,  same,  18:00, false, AFTER_SCHOOL",
        "SCHOOL_DAY,     true,  true,  none,  same,  18:30, true,  AFTER_SCHOOL",
        "SCHOOL_DAY,     false, true,  none,  same,  18:30, true,  ROOM_OF_LAST_TIME",
        "SCHOOL_DAY,     false, false, none,  same,  10:00, true,  ROOM_FREE",
        "SCHOOL_DAY,     true,  true,  none,  none,  16:30, false, AFTER_SCHOOL",
        "PUBLIC_HOLIDAY, true,  true,  none,  none,  10:00, false, DAY_WITHOUT_SCHOOL",
        "PUBLIC_HOLIDAY, false, true,  none,  none,  10:00, false, EVERYBODY_FREE",
        "SCHOOL_DAY,     false, true,  none,  none,  10:00, false, EVERYBODY_FREE",
        // without a consent: what holds for any family, and the sessions of the case itself
        "SCHOOL_DAY,     false, false, none,  none,  10:00, false, ROOM_FREE",
        "SCHOOL_DAY,     false, false, none,  none,  16:30, false, AFTER_SCHOOL",
        "WEEKEND,        false, false, none,  none,  10:00, false, DAY_WITHOUT_SCHOOL",
        "SCHOOL_DAY,     false, false, none,  same,  18:00, true,  AS_LAST_TIME",
    })
    void theBestOneThatHoldsIsSaid(
            DayReason day,
            boolean pupil,
            boolean known,
            String booked,
            String last,
            LocalTime start,
            boolean roomOfLastTime,
            SlotReason reason) {
        SchoolHours school =
                pupil ? SchoolHoursTest.school(day, null, LocalDate.of(2019, 5, 1)) : SchoolHoursTest.school(day, null);
        LastTime before =
                last.equals("same") ? new LastTime(HOME, ROOM, DayOfWeek.THURSDAY, LocalTime.of(18, 0)) : null;
        var family = new FamilyTimes(known, booked(booked), List.of(), before);
        assertThat(new SlotReasons(HOME, school, family, ZONE)
                        .best(THURSDAY, time(start.toString(), 60), roomOfLastTime ? ROOM : OTHER_ROOM))
                .isEqualTo(reason);
    }

    private static List<Taken> booked(String where) {
        return Stream.of(CLASS, new Taken(HomeId.of(Ids.next()), CLASS.during()))
                .filter(taken -> !where.equals("none") && taken.home().equals(HOME) == where.equals("class"))
                .toList();
    }

    private static TimeRange time(String start, int minutes) {
        Instant from = THURSDAY.atTime(LocalTime.parse(start)).atZone(ZONE).toInstant();
        return TimeRange.of(from, Duration.ofMinutes(minutes));
    }
}
