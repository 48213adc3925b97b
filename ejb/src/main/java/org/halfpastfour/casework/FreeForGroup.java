package org.halfpastfour.casework;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.shared.DateRange;

/** The free times of a home for a group: everybody free, and rooms enough, one of them large enough for all. */
class FreeForGroup implements GroupFreeTimes {

    private final SlotRule rule;
    private final Map<LocalDate, CareDay> days;
    private final DateRange range;
    private final int people;
    private final Instant now;
    private final ZoneId zone;
    private final Map<Integer, Map<LocalDate, Map<LocalTime, Slot>>> known = new HashMap<>();

    FreeForGroup(SlotRule rule, List<CareDay> days, DateRange range, int people, Instant now, ZoneId zone) {
        this.rule = rule;
        this.days = days.stream().collect(Collectors.toMap(CareDay::date, Function.identity()));
        this.range = range;
        this.people = people;
        this.now = now;
        this.zone = zone;
    }

    @Override
    public Set<LocalTime> hours(DayOfWeek weekday, int minutes) {
        return slots(minutes).entrySet().stream()
                .filter(day -> day.getKey().getDayOfWeek() == weekday)
                .flatMap(day -> day.getValue().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<ProposedMeeting> at(LocalDate day, LocalTime hour, GroupStep step) {
        return isHoliday(day)
                ? Optional.empty()
                : Optional.ofNullable(slots(step.minutes())
                                .getOrDefault(day, Map.of())
                                .get(hour))
                        .flatMap(slot -> in(slot, step));
    }

    private Optional<ProposedMeeting> in(Slot slot, GroupStep step) {
        List<RoomSummary> rooms = rule.freeRooms(slot.during());
        return rooms.stream()
                .filter(room -> room.seats() >= people)
                .findFirst()
                .filter(main -> rooms.size() >= step.rooms())
                .map(main -> meeting(slot, step, main, rooms));
    }

    private ProposedMeeting meeting(Slot slot, GroupStep step, RoomSummary main, List<RoomSummary> rooms) {
        List<RoomSummary> chosen = Stream.concat(Stream.of(main), rooms.stream().filter(room -> !room.equals(main)))
                .limit(step.rooms())
                .toList();
        return new ProposedMeeting(
                step.stage(),
                step.number(),
                slot.date(),
                slot.during(),
                chosen.stream().map(RoomSummary::id).toList(),
                chosen.stream().map(RoomSummary::name).toList(),
                slot.reason(),
                is(slot.date(), DayReason.NOT_ANNOUNCED));
    }

    @Override
    public LeftOutDay why(LocalDate day) {
        CareDay known = days.get(day);
        if (known != null && known.closure() != null) {
            return new LeftOutDay(day, LeftOutDay.Why.CLOSED, known.closure());
        }
        return known != null && isHoliday(day)
                ? new LeftOutDay(day, LeftOutDay.Why.HOLIDAY, known.detail())
                : new LeftOutDay(day, LeftOutDay.Why.NOT_FREE, "");
    }

    private boolean isHoliday(LocalDate day) {
        return is(day, DayReason.PUBLIC_HOLIDAY);
    }

    private boolean is(LocalDate day, DayReason reason) {
        CareDay known = days.get(day);
        return known != null && known.reason() == reason;
    }

    private Map<LocalDate, Map<LocalTime, Slot>> slots(int minutes) {
        return known.computeIfAbsent(minutes, length -> rule.slots(range, length, now, zone).stream()
                .collect(Collectors.groupingBy(
                        Slot::date,
                        Collectors.toMap(slot -> slot.start().atZone(zone).toLocalTime(), Function.identity()))));
    }
}
