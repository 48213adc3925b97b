package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.Contact;
import org.halfpastfour.family.ContactDirectory;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * Writes who has to be told of what the home called off: of whole sessions and of single bookings, whatever ended them. It is
 * worked out from how bookings ended, so that nothing that was called off can be forgotten. Who is hidden from who asks is not
 * in it.
 */
@ApplicationScoped
class CalledOffLists {

    private static final Comparator<Booking> AS_ASKED = Comparator.<Booking>comparingInt(
                    booking -> booking.party().bucket())
            .thenComparing(booking -> booking.party().askedOrder())
            .thenComparing(booking -> booking.id().value());

    @Inject
    EndedBookingRecords ended;

    @Inject
    ToldFamilyRecords told;

    @Inject
    SessionDirectory sessions;

    @Inject
    DiscreetCounts discreet;

    @Inject
    FamilyDirectory families;

    @Inject
    ContactDirectory contacts;

    @Inject
    FamilyFinder finder;

    @Inject
    Sights sights;

    @Inject
    AccountDirectory accounts;

    @Inject
    Clock clock;

    CalledOff of(SessionView session) {
        List<Booking> lost = seen(ended.in(session.id()));
        if (lost.isEmpty()) {
            return new CalledOff(discreet.seen(session), List.of());
        }
        Facts facts = new Facts(session.id(), lost);
        Map<HouseholdId, List<Booking>> by = new LinkedHashMap<>();
        lost.forEach(booking -> by.computeIfAbsent(booking.household(), house -> new ArrayList<>())
                .add(booking));
        return new CalledOff(
                discreet.seen(session),
                by.entrySet().stream()
                        .map(family -> facts.family(family.getKey(), family.getValue()))
                        .toList());
    }

    /** What is not over at the home, the soonest first, with how many families are not reached yet, neither by somebody nor by a message. */
    List<Untold> at(HomeId home) {
        List<Booking> untold = seen(ended.untoldAt(home));
        Map<SessionId, Set<HouseholdId>> by = untold.stream()
                .collect(Collectors.groupingBy(
                        Booking::session, Collectors.mapping(Booking::household, Collectors.toSet())));
        return discreet.seen(List.copyOf(sessions.sessions(by.keySet()).values())).stream()
                .map(session -> new Untold(
                        session, by.getOrDefault(session.id(), Set.of()).size()))
                .sorted(Comparator.comparing((Untold one) -> one.session().start())
                        .thenComparing(one -> one.session().id().value()))
                .toList();
    }

    private List<Booking> seen(Collection<Booking> all) {
        Set<BookingId> unseen = sights.unseen(
                all.stream().map(Booking::entry).toList(), finder.own().hidden());
        return all.stream()
                .filter(booking -> !unseen.contains(booking.id()))
                .sorted(AS_ASKED)
                .toList();
    }

    /** What is said of the families of one session, each kind read once. */
    private final class Facts {

        private final Map<UUID, Participant> people;
        private final Map<HouseholdId, List<Contact>> callable;
        private final Map<HouseholdId, ToldFamily> reached;
        private final Map<BookingId, Instant> messaged;
        private final Map<AccountId, String> names;
        private final List<PartyId> queue;

        Facts(SessionId session, List<Booking> ended) {
            people = families.participants(
                    ended.stream().map(Booking::participant).toList());
            callable = contacts.of(
                    ended.stream()
                            .collect(Collectors.groupingBy(
                                    Booking::household, Collectors.mapping(Booking::participant, Collectors.toSet()))),
                    LocalDate.now(clock));
            reached = told.of(session);
            messaged = CalledOffLists.this.ended.messagedIn(session);
            names = accounts.displayNames(
                    reached.values().stream().map(ToldFamily::by).collect(Collectors.toSet()));
            queue = ended.stream()
                    .filter(booking -> booking.whatEnded().from() == BookingState.WAITING)
                    .map(booking -> booking.party().id())
                    .distinct()
                    .toList();
        }

        FamilyToTell family(HouseholdId household, List<Booking> ended) {
            Instant last = ended.stream()
                    .map(booking -> booking.whatEnded().at())
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
            ToldFamily tick = Stream.ofNullable(reached.get(household))
                    .filter(one -> one.covers(last))
                    .findFirst()
                    .orElse(null);
            return new FamilyToTell(
                    household,
                    ended.stream().map(this::line).toList(),
                    callable.getOrDefault(household, List.of()),
                    tick == null ? null : tick.at(),
                    tick == null ? null : names.getOrDefault(tick.by(), ""),
                    messagedAt(ended));
        }

        private @Nullable Instant messagedAt(List<Booking> ended) {
            return ended.stream().allMatch(booking -> messaged.containsKey(booking.id()))
                    ? ended.stream()
                            .flatMap(booking -> Stream.ofNullable(messaged.get(booking.id())))
                            .max(Comparator.naturalOrder())
                            .orElse(null)
                    : null;
        }

        private FamilyToTell.Line line(Booking booking) {
            Participant person = people.get(booking.participant());
            int place = queue.indexOf(booking.party().id());
            return new FamilyToTell.Line(
                    booking.id(),
                    booking.participant(),
                    person == null ? "" : person.name(),
                    person != null && person.child(),
                    booking.whatEnded().from(),
                    place < 0 ? null : place + 1,
                    Objects.requireNonNull(booking.ended()));
        }
    }
}
