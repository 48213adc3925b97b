package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Consequence;
import org.halfpastfour.shared.Consequences;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Reach;

/** Compares what these people, and those who ask together with them, have before and after a change. */
@ApplicationScoped
class BarringConsequences implements Consequences {

    private static final Comparator<Consequence> SOONEST_FIRST = Comparator.comparing(Consequence::start)
            .thenComparing(Consequence::session)
            .thenComparing(Consequence::kind);

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    BookingRecords bookings;

    @Inject
    OpenMatters matters;

    @Inject
    SessionDirectory sessions;

    @Inject
    FamilyDirectory families;

    @Inject
    MattersOfStaff shown;

    @Inject
    Clock clock;

    @Override
    public List<Consequence> of(Collection<UUID> people, Runnable change) {
        Map<BookingId, LiveEntry> before = together(people);
        Set<BookingId> aloneBefore = alone(people).keySet();
        change.run();
        entities.flush();
        Map<LiveEntry, Consequence.Kind> became = new HashMap<>();
        bookings.entries(before.keySet()).stream()
                .filter(entry -> !entry.state().isLive())
                .flatMap(entry -> Stream.ofNullable(before.get(entry.booking())))
                .forEach(entry -> became.put(entry, ended(entry.state())));
        Map<BookingId, LiveEntry> alone = alone(people);
        alone.keySet().removeAll(aloneBefore);
        alone.values().forEach(entry -> became.put(entry, Consequence.Kind.WITHOUT_COMPANY));
        return told(became);
    }

    private Map<BookingId, LiveEntry> together(Collection<UUID> people) {
        Instant now = clock.instant();
        List<BookingId> own = people.stream()
                .flatMap(person -> bookings.entriesOf(person, now).stream())
                .map(LiveEntry::booking)
                .toList();
        return bookings.of(own).stream()
                .flatMap(booking -> booking.party().live().stream())
                .distinct()
                .map(Booking::entry)
                .collect(Collectors.toMap(LiveEntry::booking, Function.identity(), (one, same) -> one));
    }

    /** Children with a place for whom nobody comes who may be their company. */
    private Map<BookingId, LiveEntry> alone(Collection<UUID> people) {
        List<BookingId> ids = matters.in(Reach.people(people)).stream()
                .filter(matter -> BookingRule.WITHOUT_COMPANY.code().equals(matter.rule()))
                .map(Matter::subject)
                .map(BookingId::new)
                .toList();
        return ids.isEmpty()
                ? new HashMap<>()
                : bookings.entries(ids).stream().collect(Collectors.toMap(LiveEntry::booking, Function.identity()));
    }

    private List<Consequence> told(Map<LiveEntry, Consequence.Kind> became) {
        if (became.isEmpty()) {
            return List.of();
        }
        Map<SessionId, SessionView> views = sessions.sessions(
                became.keySet().stream().map(LiveEntry::session).collect(Collectors.toSet()));
        Map<UUID, Participant> known = families.participants(
                became.keySet().stream().map(LiveEntry::participant).toList());
        Map<Told, List<LiveEntry>> grouped = became.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> new Told(each.getKey().session(), each.getValue()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return grouped.entrySet().stream()
                .flatMap(each -> Stream.ofNullable(views.get(each.getKey().session()))
                        .map(session -> tell(each.getKey().kind(), session, each.getValue(), known)))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    private Consequence tell(
            Consequence.Kind kind, SessionView session, List<LiveEntry> entries, Map<UUID, Participant> known) {
        List<String> names = entries.stream()
                .filter(entry -> shown.mayName(session, entry))
                .map(entry -> known.get(entry.participant()))
                .filter(Objects::nonNull)
                .map(Participant::name)
                .sorted()
                .toList();
        return new Consequence(
                kind,
                session.id().value(),
                session.homeName(),
                session.title(),
                session.start(),
                session.end(),
                entries.size(),
                names);
    }

    private static Consequence.Kind ended(BookingState before) {
        return switch (before) {
            case OFFERED -> Consequence.Kind.OFFER_ENDS;
            case WAITING -> Consequence.Kind.WAIT_ENDS;
            default -> Consequence.Kind.PLACE_ENDS;
        };
    }

    private record Told(SessionId session, Consequence.Kind kind) {}
}
