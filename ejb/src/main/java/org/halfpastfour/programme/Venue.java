package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.Places;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.TimeRange;

/** What a home has for its sessions: rooms, adults, and the hours in which it is open. */
@ApplicationScoped
class Venue {

    @Inject
    HomeDirectory homes;

    @Inject
    PolicyDirectory policies;

    @Inject
    Clock clock;

    /** The room, which must be one of the home's and in use; a closed home plans nothing. */
    RoomSummary room(HomeId home, RoomId id) {
        RoomSummary room = homes.room(id);
        new Checks()
                .that(room.home().equals(home), "room", ProgrammeError.ROOM_OF_ANOTHER_HOME)
                .that(room.open(), "room", ProgrammeError.ROOM_CLOSED)
                .that(homes.home(home).isOpen(), "home", ProgrammeError.HOME_CLOSED)
                .orThrow();
        return room;
    }

    /** The adults, who must all work in the home. */
    Adults adults(HomeId home, Collection<StaffMemberId> ids) {
        List<StaffMemberSummary> staff = homes.staff(ids).stream()
                .filter(adult -> adult.home().equals(home) && adult.active())
                .toList();
        new Checks()
                .that(staff.size() == ids.size(), "adults", ProgrammeError.ADULT_OF_ANOTHER_HOME)
                .orThrow();
        return new Adults(staff.stream().collect(Collectors.toMap(StaffMemberSummary::id, StaffMemberSummary::name)));
    }

    /** Everybody who works in the home now. */
    List<StaffMemberSummary> staff(HomeId home) {
        return homes.staffOf(home).stream().filter(StaffMemberSummary::active).toList();
    }

    /** Adults who are in charge already, whether or not they still work in the home. */
    Adults named(Collection<StaffMemberId> ids) {
        return new Adults(
                homes.staff(ids).stream().collect(Collectors.toMap(StaffMemberSummary::id, StaffMemberSummary::name)));
    }

    /** These people with their accounts, for who may have something against it. */
    PuttingInCharge putting(Collection<SessionId> sessions, Collection<StaffMemberId> adults) {
        Map<UUID, String> names = new HashMap<>();
        for (StaffMemberSummary member : homes.staff(adults)) {
            UUID account = member.account();
            if (account != null) {
                names.put(account, member.name());
            }
        }
        return new PuttingInCharge(List.copyOf(sessions), names);
    }

    RoomSummary room(RoomId id) {
        return homes.room(id);
    }

    Places places(RoomSummary room, int adults, int youngest, LocalDate day) {
        return new Places(room.places(), ratio(day).places(adults, youngest));
    }

    AdultRatio ratio(LocalDate day) {
        return AdultRatio.on(policies.values(), day);
    }

    PolicyValues policies() {
        return policies.values();
    }

    List<OpeningHours> openingHours(HomeId home) {
        return homes.openingHours(home);
    }

    /** Whether the home is open for the whole of this time. */
    boolean isOpen(List<OpeningHours> hours, TimeRange during) {
        ZonedDateTime start = during.start().atZone(clock.getZone());
        ZonedDateTime end = during.end().atZone(clock.getZone());
        return hours.stream()
                .anyMatch(day -> day.weekday() == start.getDayOfWeek()
                        && !start.toLocalTime().isBefore(day.opens())
                        && !isAfter(end, start.toLocalDate(), day.closes()));
    }

    String districtOf(HomeId home) {
        return homes.home(home).district().code();
    }

    LocalDate dateOf(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private static boolean isAfter(ZonedDateTime end, LocalDate date, LocalTime closes) {
        return end.toLocalDateTime().isAfter(date.atTime(closes));
    }
}
