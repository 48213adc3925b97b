package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.EndedBy;
import org.jspecify.annotations.Nullable;

/** Looks up what is worth saying of what happened, as it is now. */
@ApplicationScoped
class LineDesk {

    /** A server that was away for long tells nobody of what is over. */
    private static final Duration WORTH_SAYING = Duration.ofDays(1);

    @Inject
    SessionDirectory sessions;

    @Inject
    HomeDirectory homes;

    @Inject
    FamilyDirectory families;

    @Inject
    BookingDirectory bookings;

    @Inject
    ColleagueLines colleagues;

    @Inject
    ForgottenDuties forgotten;

    @Inject
    NewsRecords news;

    @Inject
    Clock clock;

    List<NewsLine> lines(Receiver receiver, List<NewsRule.Heard> heard) {
        Known known = known(receiver, heard);
        return Stream.of(
                        heard.stream().flatMap(each -> line(each, known).stream()),
                        colleagues.of(receiver, heard, known.sessions()).stream(),
                        forgotten.of(receiver, heard).stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** What lines are made of, each asked once for all of them. */
    private record Known(
            Map<SessionId, SessionView> sessions,
            Map<UUID, Set<UUID>> offered,
            Set<UUID> open,
            Map<BookingId, Integer> places,
            Map<UUID, Participant> people,
            Map<UUID, Set<UUID>> children,
            Map<RoomId, RoomSummary> rooms) {

        boolean isOpen(@Nullable UUID offer) {
            return offer != null && open.contains(offer);
        }

        /** In which room it was, where that is another one. */
        Optional<Map<String, List<String>>> roomBefore(NewsFacts facts, SessionView session) {
            return Stream.ofNullable(facts.room())
                    .filter(any -> facts.isInAnotherRoom(session))
                    .flatMap(room -> Stream.ofNullable(rooms.get(new RoomId(room))))
                    .map(room -> Map.of(MoveText.OLD, List.of(room.name())))
                    .findFirst();
        }

        Set<UUID> persons(NewsFacts facts) {
            UUID offer = facts.offer();
            UUID participant = facts.participant();
            return offer != null
                    ? offered.getOrDefault(offer, Set.of())
                    : participant == null ? Set.of() : Set.of(participant);
        }

        /** An adult goes with the children of the family: who is kept from one of them learns nothing of that either. */
        Set<UUID> about(Set<UUID> persons, UUID session) {
            Set<UUID> about = new HashSet<>(persons);
            if (persons.stream().map(people::get).anyMatch(each -> each != null && !each.child())) {
                about.addAll(children.getOrDefault(session, Set.of()));
            }
            return about;
        }
    }

    private Known known(Receiver receiver, List<NewsRule.Heard> heard) {
        Set<UUID> ofSessions = ids(heard, NewsFacts::session);
        Set<UUID> offers = ids(heard, NewsFacts::offer);
        Map<UUID, Set<UUID>> offered = offers.isEmpty() ? Map.of() : news.offered(offers);
        Set<UUID> persons = new HashSet<>(ids(heard, NewsFacts::participant));
        offered.values().forEach(persons::addAll);
        UUID household = receiver.household();
        return new Known(
                sessions.sessions(ofSessions.stream().map(SessionId::of).toList()),
                offered,
                offers.isEmpty() ? Set.of() : news.open(offers),
                waiting(heard),
                families.participants(persons),
                household == null ? Map.of() : news.children(household, ofSessions),
                homes.rooms(
                        ids(heard, NewsFacts::room).stream().map(RoomId::new).toList()));
    }

    /** Where in the line they are who still wait. */
    private Map<BookingId, Integer> waiting(Collection<NewsRule.Heard> heard) {
        List<UUID> asked = heard.stream()
                .filter(each -> each.kind() == NoticeKind.WAITING)
                .flatMap(each -> Stream.ofNullable(each.facts().booking()))
                .toList();
        return asked.isEmpty() ? Map.of() : bookings.positions(news.stillWaiting(asked));
    }

    private static Set<UUID> ids(List<NewsRule.Heard> heard, Function<NewsFacts, @Nullable UUID> of) {
        return heard.stream()
                .map(each -> of.apply(each.facts()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Optional<NewsLine> line(NewsRule.Heard heard, Known known) {
        NewsFacts facts = heard.facts();
        return Stream.ofNullable(facts.session())
                .filter(any -> heard.kind() != NoticeKind.COLLEAGUES_CHANGED)
                .map(SessionId::of)
                .flatMap(id -> Stream.ofNullable(known.sessions().get(id)))
                .filter(session -> !session.kind().isMeeting())
                .filter(session -> session.end().plus(WORTH_SAYING).isAfter(clock.instant()))
                .filter(session -> isStillSo(heard, session, known))
                .map(session -> line(kind(heard, session), facts, session, known))
                .findFirst();
    }

    private static NewsLine line(NoticeKind kind, NewsFacts facts, SessionView session, Known known) {
        Set<UUID> persons = known.persons(facts);
        NewsLine line = NewsLine.of(
                kind, facts, session, persons, known.about(persons, session.id().value()));
        return kind == NoticeKind.WAITING
                ? line.at(place(facts, known))
                : known.roomBefore(facts, session).map(line::saying).orElse(line);
    }

    private static int place(NewsFacts facts, Known known) {
        UUID booking = facts.booking();
        return booking == null ? 0 : known.places().getOrDefault(BookingId.of(booking), 0);
    }

    private static NoticeKind kind(NewsRule.Heard heard, SessionView session) {
        boolean calledOff = heard.kind() == NoticeKind.CANCELLED
                && heard.facts().by() == EndedBy.HOME
                && session.state() == SessionState.CANCELLED;
        return calledOff ? NoticeKind.CLOSED : moved(heard, session);
    }

    /** What is at the time of before again, and went into another room, has not moved. */
    private static NoticeKind moved(NewsRule.Heard heard, SessionView session) {
        boolean sameTime = !heard.facts().isAtAnotherTime(session);
        return switch (heard.kind()) {
            case MOVED -> sameTime ? NoticeKind.ROOM_CHANGED : NoticeKind.MOVED;
            case ROSTER_CHANGED -> sameTime ? NoticeKind.DUTY_ROOM_CHANGED : NoticeKind.ROSTER_CHANGED;
            default -> heard.kind();
        };
    }

    /** Nothing is said that was true for a moment only. */
    private static boolean isStillSo(NewsRule.Heard heard, SessionView session, Known known) {
        NewsFacts facts = heard.facts();
        return switch (heard.kind()) {
            case OFFERED, OFFER_ENDING -> known.isOpen(facts.offer());
            case WAITING -> place(facts, known) > 0;
            case MOVED, ROOM_CHANGED, ROSTER_CHANGED, DUTY_ROOM_CHANGED ->
                session.state() != SessionState.CANCELLED
                        && (facts.isAtAnotherTime(session) || facts.isInAnotherRoom(session));
            default -> true;
        };
    }
}
