package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdFacts;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** What an adult of a household may be told of its places, whoever asks on that adult's behalf. */
@ApplicationScoped
public class SeatDirectory {

    @Inject
    BookingRecords bookings;

    @Inject
    SessionDirectory sessions;

    @Inject
    FamilyDirectory families;

    @Inject
    Sights sights;

    @Inject
    Clock clock;

    /** In order of time, of sessions that start on these days, both inside; empty when the account is no adult of the household any more. */
    public Optional<HouseholdSeats> seatsOf(HouseholdId household, AccountId account, LocalDate from, LocalDate to) {
        HouseholdFacts known = families.asked(household, account, LocalDate.now(clock));
        if (!known.adult()) {
            return Optional.empty();
        }
        AskedHousehold asked = new AskedHousehold(household, known, true, false, known.hidden(), served -> false);
        return Optional.of(new HouseholdSeats(
                asked.members().stream().filter(Participant::child).toList(), seats(asked, from, to)));
    }

    private List<SeatView> seats(AskedHousehold asked, LocalDate from, LocalDate to) {
        List<Booking> all = bookings.of(asked.id(), startOf(from), startOf(to.plusDays(1)));
        Sight sight = sights.of(asked, all.stream().map(Booking::entry).toList());
        Map<UUID, Participant> members =
                asked.members().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        Map<Seat, Booking> latest = new LinkedHashMap<>();
        all.stream()
                .filter(booking -> !sight.unseen().contains(booking.id()))
                .filter(booking -> members.containsKey(booking.participant()))
                .forEach(booking -> latest.put(new Seat(booking.session(), booking.participant()), booking));
        return views(latest.values(), members, sight);
    }

    private List<SeatView> views(Collection<Booking> latest, Map<UUID, Participant> members, Sight sight) {
        Set<SessionId> wanted = latest.stream().map(Booking::session).collect(Collectors.toSet());
        Map<SessionId, SessionView> known = sessions.sessions(wanted);
        return latest.stream()
                .flatMap(booking -> Stream.ofNullable(known.get(booking.session()))
                        .flatMap(session -> Stream.ofNullable(members.get(booking.participant()))
                                .map(member -> new SeatView(
                                        session,
                                        member.id(),
                                        member.child(),
                                        member.name(),
                                        sight.told(booking.id(), booking.state())))))
                .toList();
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(clock.getZone()).toInstant();
    }

    private record Seat(SessionId session, UUID participant) {}
}
