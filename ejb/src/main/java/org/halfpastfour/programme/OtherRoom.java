package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;

/** Asks of sessions that would go into another room together what is asked of one that is moved there. */
@ApplicationScoped
class OtherRoom {

    @Inject
    Venue venue;

    @Inject
    ListedSessionRecords lists;

    @Inject
    SessionFitness fitness;

    /** The room, which must be one of the home's and in use. */
    RoomSummary room(HomeId home, RoomId id) {
        return venue.room(home, id);
    }

    /**
     * What stands in the way of each: the room is taken then, by who is there or by one of these that comes before, or the
     * home holds no sessions then. Seats are not looked at here.
     *
     * @param entering in order of time, all of one home
     */
    Map<SessionId, List<ComingSession.Break>> breaks(RoomId room, List<SessionView> entering) {
        if (entering.isEmpty()) {
            return Map.of();
        }
        Map<SessionId, List<ComingSession.Break>> breaks = new HashMap<>();
        List<SessionView> there = new ArrayList<>(thereAlready(room, entering));
        for (SessionView session : entering) {
            int taken = (int) there.stream()
                    .filter(other -> other.during().overlaps(session.during()))
                    .count();
            if (taken > 0) {
                add(breaks, session, ProgrammeError.ROOM_TAKEN.code(), taken);
            } else {
                there.add(session);
            }
        }
        fitness.unfit(entering).stream()
                .filter(unfit -> isOfTime(unfit.rule()))
                .forEach(unfit -> add(breaks, unfit.session(), unfit.rule().code(), 1));
        return breaks;
    }

    private List<SessionView> thereAlready(RoomId room, List<SessionView> entering) {
        LocalDate first = entering.getFirst().date();
        LocalDate last = entering.getLast().date();
        return lists.at(entering.getFirst().home(), first.minusDays(1), last.plusDays(1)).stream()
                .filter(session -> session.room().equals(room))
                .filter(session -> session.state() != SessionState.CANCELLED)
                .toList();
    }

    private static boolean isOfTime(UnfitRule rule) {
        return switch (rule) {
            case OUTSIDE_OPENING_HOURS, CLOSED_DAY, NO_SCHOOL_DAY -> true;
            case HOME_CLOSED, ROOM_CLOSED, SEATS -> false;
        };
    }

    private static void add(
            Map<SessionId, List<ComingSession.Break>> breaks, SessionView session, String code, int count) {
        breaks.computeIfAbsent(session.id(), id -> new ArrayList<>()).add(new ComingSession.Break(code, count));
    }
}
