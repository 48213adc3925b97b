package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** Facts about bookings for other features, whoever asks. */
@ApplicationScoped
public class BookingDirectory {

    @Inject
    BookingRecords bookings;

    @Inject
    Sights sights;

    @Inject
    PartyRecords parties;

    @Inject
    OpenMatters matters;

    @Inject
    KeptMatterRecords kept;

    /** Of these, the bookings of these hidden children and of the adults of their household who go with them. */
    public Set<BookingId> unseen(Collection<LiveBooking> all, Set<UUID> hidden) {
        return sights.unseen(all.stream().map(LiveBooking::entry).toList(), hidden);
    }

    /** The same of bookings that may have ended. */
    public Set<BookingId> unseenAmong(Collection<BookingId> all, Set<UUID> hidden) {
        return hidden.isEmpty() ? Set.of() : sights.unseen(bookings.entries(all), hidden);
    }

    /** Whether, as it is now, somebody was told absent in good time and the place went to who waits. */
    public boolean isPlaceGivenOn(BookingId booking) {
        return bookings.find(booking).filter(Booking::isPlaceGivenOn).isPresent();
    }

    /** By person in a session, the rules that refuse them by now and that nobody has settled; of who has gone, nothing. */
    public Map<BookingId, Set<String>> openRules(Collection<SessionView> sessions) {
        Map<BookingId, Set<String>> rules = new HashMap<>();
        matters.ofBookings(sessions)
                .forEach(matter -> rules.computeIfAbsent(new BookingId(matter.subject()), id -> new TreeSet<>())
                        .add(matter.rule()));
        return rules;
    }

    /** The place of each on its waiting list, from 1. */
    public Map<BookingId, Integer> positions(Collection<BookingId> waiting) {
        return parties.positionsOf(waiting);
    }

    /** Children of whom the home has decided that they come to this session without company. */
    public Set<UUID> keptWithoutCompany(SessionId session) {
        return kept.withoutCompany(session);
    }

    public List<LiveBooking> confirmedIn(SessionId session) {
        return bookings.confirmedIn(List.of(session)).stream()
                .map(Booking::live)
                .toList();
    }

    /** Without sessions that nobody has booked. */
    public Map<SessionId, List<LiveBooking>> confirmedIn(Collection<SessionId> sessions) {
        return bookings.confirmedIn(sessions).stream()
                .map(Booking::live)
                .collect(Collectors.groupingBy(LiveBooking::session));
    }

    /** The same of one household only. */
    public Map<SessionId, List<LiveBooking>> confirmedOf(HouseholdId household, Collection<SessionId> sessions) {
        return bookings.confirmedOf(household, sessions).stream()
                .map(Booking::live)
                .collect(Collectors.groupingBy(LiveBooking::session));
    }

    /** The place that a booking gives or gave, also when it has ended since. */
    public Optional<LiveBooking> evenIfEnded(BookingId booking) {
        return bookings.entry(booking)
                .map(entry -> new LiveBooking(
                        entry.booking(), entry.session(), entry.participant(), entry.household(), false));
    }

    public Optional<LiveBooking> confirmed(SessionId session, UUID participant) {
        return bookings.confirmed(session, participant).map(Booking::live);
    }
}
