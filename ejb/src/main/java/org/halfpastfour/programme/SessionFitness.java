package org.halfpastfour.programme;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;

/**
 * Asks of sessions to come what was asked when they were planned: home, room, hours, day and seats. Of a family meeting,
 * whose holder has the key, only home and room were.
 */
@ApplicationScoped
public class SessionFitness {

    @Inject
    HomeDirectory homes;

    @Inject
    CalendarDirectory calendar;

    @Inject
    Venue venue;

    /** Everything that stands against each of these; nothing of those that could be planned today. */
    public List<Unfit> unfit(Collection<SessionView> sessions) {
        Facts facts = new Facts(sessions);
        return sessions.stream()
                .flatMap(session -> Stream.concat(
                        placeGone(session, facts), session.kind().isMeeting() ? Stream.of() : unfit(session, facts)))
                .toList();
    }

    private Stream<Unfit> placeGone(SessionView session, Facts facts) {
        RoomSummary room = facts.room(session.room());
        return Stream.of(
                        when(!facts.open(session.home()), session, UnfitRule.HOME_CLOSED, ""),
                        when(!room.open(), session, UnfitRule.ROOM_CLOSED, room.name()))
                .flatMap(Optional::stream);
    }

    private Stream<Unfit> unfit(SessionView session, Facts facts) {
        RoomSummary room = facts.room(session.room());
        CareDay day = facts.calendar(session.home()).apply(session.date());
        Optional<Unfit> hours = when(
                !venue.isOpen(facts.hours(session.home()), session.during()),
                session,
                UnfitRule.OUTSIDE_OPENING_HOURS,
                "");
        Optional<Unfit> seats =
                when(session.taken() > room.places(), session, UnfitRule.SEATS, Integer.toString(room.places()));
        return Stream.of(hours, HomeTimes.unfit(session, day), seats).flatMap(Optional::stream);
    }

    private static Optional<Unfit> when(boolean refused, SessionView session, UnfitRule rule, String detail) {
        return refused ? Optional.of(new Unfit(session, rule, detail)) : Optional.empty();
    }

    /** Each read once, however many sessions ask. */
    private final class Facts {

        private final Map<RoomId, RoomSummary> rooms;
        private final Map<HomeId, HomeSummary> known;
        private final Map<HomeId, List<OpeningHours>> hours = new HashMap<>();
        private final Map<HomeId, Function<LocalDate, CareDay>> calendars = new HashMap<>();

        Facts(Collection<SessionView> sessions) {
            rooms = homes.rooms(sessions.stream().map(SessionView::room).collect(Collectors.toSet()));
            known = homes.homes(sessions.stream().map(SessionView::home).collect(Collectors.toSet()));
        }

        RoomSummary room(RoomId id) {
            return requireNonNull(rooms.get(id));
        }

        boolean open(HomeId id) {
            return requireNonNull(known.get(id)).isOpen();
        }

        List<OpeningHours> hours(HomeId id) {
            return hours.computeIfAbsent(id, homes::openingHours);
        }

        Function<LocalDate, CareDay> calendar(HomeId id) {
            return calendars.computeIfAbsent(id, home -> calendar.careDays(home.value()));
        }
    }
}
