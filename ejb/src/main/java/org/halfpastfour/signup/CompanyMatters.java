package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.family.CompanyDirectory;
import org.halfpastfour.family.Escort;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.InOnePlace;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** Asks the {@link EscortRule} of whole sessions: who is booked beside whom, in whatever party. */
@ApplicationScoped
class CompanyMatters {

    @Inject
    BookingRecords bookings;

    @Inject
    FamilyDirectory families;

    @Inject
    CompanyDirectory company;

    @Inject
    LookMemory memory;

    List<BookingMatters.Refused> of(Collection<SessionView> sessions) {
        List<SessionView> asked =
                sessions.stream().filter(CompanyRule::admitsAdults).toList();
        Map<SessionId, List<Booking>> live = memory.each(
                new LiveIn(), asked.stream().map(SessionView::id).toList(), ids -> bookings.liveIn(ids).stream()
                        .collect(Collectors.groupingBy(Booking::session)));
        Map<UUID, Participant> people = families.participants(live.values().stream()
                .flatMap(List::stream)
                .map(Booking::participant)
                .collect(Collectors.toSet()));
        Map<SessionId, InOnePlace> gatherings = asked.stream()
                .collect(Collectors.toMap(
                        SessionView::id,
                        session -> gathering(session, live.getOrDefault(session.id(), List.of()), people),
                        (one, same) -> one));
        Map<SessionId, List<Escort>> escorts = company.escorts(gatherings);
        return asked.stream()
                .flatMap(session -> of(
                        session,
                        live.getOrDefault(session.id(), List.of()),
                        people,
                        escorts.getOrDefault(session.id(), List.of())))
                .toList();
    }

    private static InOnePlace gathering(SessionView session, List<Booking> live, Map<UUID, Participant> people) {
        return new InOnePlace(ids(live, people, true), ids(live, people, false), session.date());
    }

    private static Stream<BookingMatters.Refused> of(
            SessionView session, List<Booking> live, Map<UUID, Participant> people, List<Escort> escorts) {
        Set<UUID> children = ids(live, people, true);
        Set<UUID> barred =
                escorts.stream().filter(Escort::barred).map(Escort::adult).collect(Collectors.toSet());
        Set<UUID> accompanied =
                escorts.stream().filter(Escort::company).map(Escort::child).collect(Collectors.toSet());
        return live.stream().flatMap(booking -> refused(session, booking, children, barred, accompanied)
                .map(rule -> new BookingMatters.Refused(booking, rule, "")));
    }

    private static Stream<BookingRule> refused(
            SessionView session, Booking booking, Set<UUID> children, Set<UUID> barred, Set<UUID> accompanied) {
        UUID person = booking.participant();
        if (barred.contains(person)) {
            return Stream.of(BookingRule.BARRED);
        }
        boolean alone = session.needsGuardian() && children.contains(person) && !accompanied.contains(person);
        return alone ? Stream.of(BookingRule.WITHOUT_COMPANY) : Stream.empty();
    }

    private static Set<UUID> ids(List<Booking> live, Map<UUID, Participant> people, boolean children) {
        return live.stream()
                .flatMap(booking -> Stream.ofNullable(people.get(booking.participant())))
                .filter(person -> person.child() == children)
                .map(Participant::id)
                .collect(Collectors.toSet());
    }

    private record LiveIn() implements LookMemory.Question<LookMemory.Found<SessionId, List<Booking>>> {}
}
