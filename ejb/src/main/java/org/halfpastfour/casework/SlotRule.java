package org.halfpastfour.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.casework.FamilyTimes.LastTime;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.RoomBusy;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.TimeRange;

/**
 * The times at which a home is open, the children are not at school, and a room, the family and the facilitator are free,
 * with time for the way from another home: one for each half hour, in the room of last time or else in the smallest that
 * is free.
 */
final class SlotRule {

    static final Duration STEP = Duration.ofMinutes(30);

    private final Venue venue;
    private final SchoolHours school;
    private final FamilyTimes family;
    private final List<RoomSummary> rooms;

    SlotRule(Venue venue, SchoolHours school, FamilyTimes family) {
        this.venue = venue;
        this.school = school;
        this.family = family;
        this.rooms = venue.rooms().stream()
                .filter(RoomSummary::open)
                .sorted(Comparator.comparing((RoomSummary room) -> !isOfLastTime(room))
                        .thenComparing(RoomSummary::seats)
                        .thenComparing(NameReading.order(RoomSummary::name)))
                .toList();
    }

    /** In the order of time; none that has begun. */
    List<Slot> slots(DateRange days, int minutes, Instant now, ZoneId zone) {
        var reasons = new SlotReasons(venue.home(), school, family, zone);
        return days.days()
                .filter(day -> !school.isHomeClosed(day))
                .flatMap(day -> times(day, Duration.ofMinutes(minutes), zone).stream()
                        .filter(time -> time.start().isAfter(now))
                        .filter(time -> isOutsideSchool(day, time, zone))
                        .filter(this::isEverybodyFree)
                        .flatMap(time ->
                                freeRoom(time)
                                        .map(room -> slot(day, time, room, reasons.best(day, time, room.id())))
                                        .stream()))
                .toList();
    }

    private List<TimeRange> times(LocalDate day, Duration length, ZoneId zone) {
        var times = new ArrayList<TimeRange>();
        for (OpeningHours hours : venue.openingHours()) {
            if (hours.weekday() == day.getDayOfWeek()) {
                Instant closes = day.atTime(hours.closes()).atZone(zone).toInstant();
                Instant start = day.atTime(hours.opens()).atZone(zone).toInstant();
                for (; !start.plus(length).isAfter(closes); start = start.plus(STEP)) {
                    times.add(TimeRange.of(start, length));
                }
            }
        }
        return times;
    }

    private boolean isOutsideSchool(LocalDate day, TimeRange time, ZoneId zone) {
        return !family.known()
                || school.end(day)
                        .map(end -> !hours(day, end, zone).overlaps(time))
                        .orElse(true);
    }

    private static TimeRange hours(LocalDate day, LocalTime end, ZoneId zone) {
        return new TimeRange(
                day.atTime(SchoolHours.BEGIN).atZone(zone).toInstant(),
                day.atTime(end).atZone(zone).toInstant());
    }

    private boolean isEverybodyFree(TimeRange time) {
        return Stream.concat(family.bookings().stream(), family.others().stream())
                .noneMatch(taken -> taken.collidesWith(venue.home(), time));
    }

    private Optional<RoomSummary> freeRoom(TimeRange time) {
        return freeRooms(time).stream().findFirst();
    }

    /** That of last time first, then the smallest. */
    List<RoomSummary> freeRooms(TimeRange time) {
        return rooms.stream()
                .filter(room -> venue.busy().stream()
                        .noneMatch(busy -> busy.room().equals(room.id())
                                && new TimeRange(busy.start(), busy.end()).overlaps(time)))
                .toList();
    }

    private boolean isOfLastTime(RoomSummary room) {
        LastTime last = family.last();
        return last != null && last.room().equals(room.id());
    }

    private static Slot slot(LocalDate day, TimeRange time, RoomSummary room, SlotReason reason) {
        return new Slot(day, time.start(), time.end(), room.id(), room.name(), room.seats(), reason);
    }

    /** A home with its hours and rooms, and when these are taken. */
    record Venue(HomeId home, List<OpeningHours> openingHours, List<RoomSummary> rooms, List<RoomBusy> busy) {}
}
