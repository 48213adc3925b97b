package org.halfpastfour.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.RoomBusy;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.TimeRange;

/**
 * The times at which a home is open and a room, the family and the facilitator are free: one for each half hour, with the
 * smallest of the free rooms.
 */
final class SlotRule {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final List<OpeningHours> openingHours;
    private final List<RoomSummary> rooms;
    private final List<RoomBusy> roomsBusy;
    private final List<TimeRange> peopleBusy;

    SlotRule(
            List<OpeningHours> openingHours,
            List<RoomSummary> rooms,
            List<RoomBusy> roomsBusy,
            List<TimeRange> peopleBusy) {
        this.openingHours = openingHours;
        this.rooms = rooms.stream()
                .filter(RoomSummary::open)
                .sorted(Comparator.comparing(RoomSummary::seats).thenComparing(RoomSummary::name))
                .toList();
        this.roomsBusy = roomsBusy;
        this.peopleBusy = peopleBusy;
    }

    /** In the order of time; none that has begun. */
    List<Slot> slots(DateRange days, int minutes, Instant now, ZoneId zone) {
        return days.days()
                .flatMap(day -> times(day, Duration.ofMinutes(minutes), zone).stream()
                        .filter(time -> time.start().isAfter(now))
                        .filter(time -> peopleBusy.stream().noneMatch(time::overlaps))
                        .flatMap(time -> freeRoom(time).map(room -> slot(day, time, room)).stream()))
                .toList();
    }

    private List<TimeRange> times(LocalDate day, Duration length, ZoneId zone) {
        var times = new ArrayList<TimeRange>();
        for (OpeningHours hours : openingHours) {
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

    private Optional<RoomSummary> freeRoom(TimeRange time) {
        return rooms.stream()
                .filter(room -> roomsBusy.stream()
                        .noneMatch(busy -> busy.room().equals(room.id())
                                && new TimeRange(busy.start(), busy.end()).overlaps(time)))
                .findFirst();
    }

    private static Slot slot(LocalDate day, TimeRange time, RoomSummary room) {
        return new Slot(day, time.start(), time.end(), room.id(), room.name(), room.seats());
    }
}
