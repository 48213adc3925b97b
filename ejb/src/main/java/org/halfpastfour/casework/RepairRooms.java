package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.programme.FamilyMeetings;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DateRange;

/** The rooms of the programme side, which learns a home, a room and a time, and nothing else. */
@ApplicationScoped
class RepairRooms {

    private static final String RELEASED = "family meeting called off";

    @Inject
    Wall wall;

    @Inject
    Homes homes;

    @Inject
    FamilyMeetings meetings;

    @Inject
    Calendars calendars;

    List<HomeSummary> openHomes(String district) {
        return wall.onProgrammeSide(() -> homes.openHomes(district));
    }

    SlotRule free(HomeId home, DateRange days, FamilyTimes family, List<Optional<LocalDate>> birthDates) {
        LocalDate last = Objects.requireNonNull(days.to());
        return wall.onProgrammeSide(() -> new SlotRule(
                new SlotRule.Venue(
                        home,
                        homes.home(home).openingHours(),
                        homes.rooms(home),
                        meetings.busy(home, days.from(), last)),
                new SchoolHours(calendars.careDays(days, home.value()), birthDates),
                family));
    }

    UUID hold(HoldRepair command) {
        return wall.onProgrammeSide(() ->
                meetings.hold(command.home(), command.room(), command.during()).value());
    }

    /** Of a meeting of a group the room is not one family's to give back. */
    void release(RepairSession repair) {
        if (repair.groupMeeting() == null) {
            wall.runOnProgrammeSide(() -> meetings.release(new SessionId(repair.session()), RELEASED));
        }
    }

    void markHeld(RepairSession repair) {
        wall.runOnProgrammeSide(() -> meetings.markHeld(new SessionId(repair.session())));
    }
}
