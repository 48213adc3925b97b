package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.FamilyMeetings;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.TimeRange;

/** The rooms of a group on the programme side, each of them a meeting without a name like that of any family. */
@ApplicationScoped
class GroupRooms {

    private static final String FAMILIES_RELEASED = "family meeting called off";
    private static final String GROUP_RELEASED = "group meeting called off";

    @Inject
    Wall wall;

    @Inject
    Homes homes;

    @Inject
    FamilyMeetings meetings;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    FreeForGroup free(HomeId home, DateRange days, FamilyTimes taken, List<Optional<LocalDate>> births, int people) {
        LocalDate last = Objects.requireNonNull(days.to());
        return wall.onProgrammeSide(() -> {
            List<CareDay> careDays = calendars.careDays(days, home.value());
            SlotRule.Venue venue = new SlotRule.Venue(
                    home, homes.home(home).openingHours(), homes.rooms(home), meetings.busy(home, days.from(), last));
            SlotRule rule = new SlotRule(venue, new SchoolHours(careDays, births), taken);
            return new FreeForGroup(rule, careDays, days, people, clock.instant(), clock.getZone());
        });
    }

    /** Refused when one of the rooms is taken. */
    List<List<UUID>> hold(GroupKind kind, HomeId home, List<PlannedMeeting> planned) {
        return wall.onProgrammeSide(
                () -> planned.stream().map(meeting -> held(kind, home, meeting)).toList());
    }

    private List<UUID> held(GroupKind kind, HomeId home, PlannedMeeting planned) {
        return planned.rooms().stream()
                .map(room -> held(kind, home, room, planned.during()).value())
                .toList();
    }

    private SessionId held(GroupKind kind, HomeId home, RoomId room, TimeRange during) {
        return kind == GroupKind.PEERS ? meetings.holdForGroup(home, room, during) : meetings.hold(home, room, during);
    }

    void release(GroupKind kind, List<UUID> sessions) {
        String why = kind == GroupKind.PEERS ? GROUP_RELEASED : FAMILIES_RELEASED;
        wall.runOnProgrammeSide(() -> sessions.forEach(each -> meetings.release(new SessionId(each), why)));
    }

    void markHeld(List<UUID> sessions) {
        wall.runOnProgrammeSide(() -> sessions.forEach(each -> meetings.markHeld(new SessionId(each))));
    }
}
