package org.halfpastfour.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.halfpastfour.casework.FamilyTimes.LastTime;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.TimeRange;

/** Finds the best reason for a time in a home. What is not known of the family makes no reason. */
final class SlotReasons {

    private final HomeId home;
    private final SchoolHours school;
    private final FamilyTimes family;
    private final ZoneId zone;

    SlotReasons(HomeId home, SchoolHours school, FamilyTimes family, ZoneId zone) {
        this.home = home;
        this.school = school;
        this.family = family;
        this.zone = zone;
    }

    SlotReason best(LocalDate day, TimeRange time, RoomId room) {
        return Arrays.stream(SlotReason.values())
                .filter(reason -> holds(reason, day, time, room))
                .findFirst()
                .orElse(SlotReason.ROOM_FREE);
    }

    private boolean holds(SlotReason reason, LocalDate day, TimeRange time, RoomId room) {
        return switch (reason) {
            case AFTER_FAMILYS_SESSION -> family.bookings().stream().anyMatch(booking -> booking.goesOnTo(home, time));
            case AS_LAST_TIME -> isRoomOfLastTime(room) && isHourOfLastTime(day, time);
            case DAY_WITHOUT_SCHOOL -> mayHavePupil(day) && !school.isSchoolDay(day);
            case AFTER_SCHOOL ->
                mayHavePupil(day) && school.isSchoolDay(day) && !start(time).isBefore(end(day));
            case ROOM_OF_LAST_TIME -> family.known() && isRoomOfLastTime(room);
            case EVERYBODY_FREE -> family.known();
            case ROOM_FREE -> !family.known();
        };
    }

    /** Of an unknown family it is taken as for any other: that tells nothing of this one. */
    private boolean mayHavePupil(LocalDate day) {
        return !family.known() || school.hasPupil(day);
    }

    private LocalTime end(LocalDate day) {
        return family.known() ? school.end(day).orElse(SchoolHours.PRIMARY_END) : SchoolHours.PRIMARY_END;
    }

    private LocalTime start(TimeRange time) {
        return LocalTime.ofInstant(time.start(), zone);
    }

    private boolean isRoomOfLastTime(RoomId room) {
        LastTime last = family.last();
        return last != null && last.home().equals(home) && last.room().equals(room);
    }

    private boolean isHourOfLastTime(LocalDate day, TimeRange time) {
        LastTime last = family.last();
        return last != null
                && last.weekday() == day.getDayOfWeek()
                && last.time().equals(start(time));
    }
}
