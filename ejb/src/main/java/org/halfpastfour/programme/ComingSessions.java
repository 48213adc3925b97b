package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Recheck;
import org.halfpastfour.shared.Settlement;
import org.jspecify.annotations.Nullable;

/** Sessions that are still to come follow their programme when they are asked to, and never where somebody would be hurt by it. */
@ApplicationScoped
class ComingSessions {

    @Inject
    ListedSessionRecords lists;

    @Inject
    SessionRecords sessions;

    @Inject
    Event<PlacesChanged> placesChanged;

    @Inject
    Event<Happening> happenings;

    @Inject
    Recheck recheck;

    @Inject
    OtherRoom otherRoom;

    @Inject
    Clock clock;

    /** Those that the change concerns, in order of time, and what would break in each. */
    List<ComingSession> of(Programme programme, ProgrammeDiff diff) {
        return look(sessions.comingOf(programme.id()), programme, diff);
    }

    /**
     * Refused when something would break in one of them, or one of them is no coming session that it concerns. Whom other
     * ages exclude there is looked at again.
     */
    void follow(Programme programme, ProgrammeDiff diff, Collection<SessionId> chosen, Settlement settlement) {
        List<Session> locked = sessions.locked(chosen);
        List<ComingSession> looked = look(locked, programme, diff);
        List<ComingSession> broken =
                looked.stream().filter(session -> !session.canFollow()).toList();
        if (!broken.isEmpty()) {
            throw ProgrammeError.SESSIONS_WOULD_BREAK.told(
                    broken.size(), broken.getFirst().session().start());
        }
        Set<SessionId> concerned =
                looked.stream().map(each -> each.session().id()).collect(Collectors.toSet());
        if (!concerned.equals(new HashSet<>(chosen))) {
            throw ProgrammeError.SESSION_NOT_CHANGEABLE.told();
        }
        Reach reach = Reach.sessions(concerned.stream().map(SessionId::value).toList());
        RoomSummary into = into(programme, diff);
        recheck.around(reach, settlement, () -> follow(locked, looked, diff, into));
        if (into != null) {
            looked.stream().map(ComingSession::session).filter(diff::moves).forEach(each -> tell(each, into));
        }
        looked.stream()
                .filter(each -> diff.places(each.session()) > each.session().places())
                .forEach(each ->
                        placesChanged.fire(new PlacesChanged(each.session().id())));
    }

    private void tell(SessionView moved, RoomSummary into) {
        happenings.fire(new SessionRoomChanged(moved.id(), moved.room(), into.id()));
    }

    private void follow(
            List<Session> locked, List<ComingSession> looked, ProgrammeDiff diff, @Nullable RoomSummary into) {
        Map<SessionId, Session> byId = locked.stream().collect(Collectors.toMap(Session::id, Function.identity()));
        looked.forEach(each -> follow(byId, each.session(), diff, into));
        sessions.flush();
    }

    private void follow(
            Map<SessionId, Session> byId, SessionView session, ProgrammeDiff diff, @Nullable RoomSummary into) {
        Session found = byId.get(session.id());
        if (found != null) {
            found.follow(diff, session, diff.moves(session) ? into : null, clock.instant());
        }
    }

    private List<ComingSession> look(List<Session> coming, Programme programme, ProgrammeDiff diff) {
        Instant now = clock.instant();
        Map<SessionId, Session> byId = coming.stream().collect(Collectors.toMap(Session::id, Function.identity()));
        List<SessionView> views = lists.of(byId.keySet()).stream()
                .filter(session -> session.isAhead(now))
                .filter(session -> programme.id().equals(session.programme()))
                .filter(diff::concerns)
                .sorted(Comparator.comparing(SessionView::start)
                        .thenComparing(session -> session.id().value()))
                .toList();
        RoomSummary into = into(programme, diff);
        Map<SessionId, List<ComingSession.Break>> moving = into == null
                ? Map.of()
                : otherRoom.breaks(into.id(), views.stream().filter(diff::moves).toList());
        return views.stream()
                .map(session -> new ComingSession(
                        session,
                        Stream.concat(
                                        diff
                                                .breaks(session, most(byId.get(session.id()), session, diff, into))
                                                .stream(),
                                        moving.getOrDefault(session.id(), List.of()).stream())
                                .toList()))
                .toList();
    }

    /** Refuses a room into which nothing could go, whether or not a session follows now: series make later ones there. */
    void checkRoom(Programme programme, ProgrammeDiff diff) {
        var unused = into(programme, diff);
    }

    /** The room into which sessions go, or null when they stay where they are. */
    private @Nullable RoomSummary into(Programme programme, ProgrammeDiff diff) {
        RoomId room = diff.room();
        return room == null ? null : otherRoom.room(programme.home(), room);
    }

    /** Into another room goes what has seats there, though adults may be missing for what was promised before. */
    private static int most(
            @Nullable Session session, SessionView view, ProgrammeDiff diff, @Nullable RoomSummary into) {
        if (into != null && diff.moves(view)) {
            return diff.counts(view) ? Math.min(into.places(), diff.byAdults(view)) : into.places();
        }
        return session == null ? 0 : session.mostPlaces(diff.byAdults(view));
    }
}
