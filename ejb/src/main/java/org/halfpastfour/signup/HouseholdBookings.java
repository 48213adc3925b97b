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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.DateRange;

/** What a household has booked and is offered, without the children that are hidden from who asks. */
@ApplicationScoped
class HouseholdBookings {

    @Inject
    BookingRecords bookings;

    @Inject
    OfferRecords offers;

    @Inject
    PartyRecords parties;

    @Inject
    Summaries summaries;

    @Inject
    SessionDirectory directory;

    @Inject
    FamilyDirectory families;

    @Inject
    FamilyFinder finder;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** In order of time; of several bookings of one person for one session the latest. */
    List<BookingSummary> between(HouseholdId household, DateRange days, LocalDate last) {
        AskedHousehold asked = finder.ask(household);
        List<Booking> all = bookings.of(household, startOf(days.from()), startOf(last.plusDays(1)));
        Sight sight = sights.of(asked, all.stream().map(Booking::entry).toList());
        Map<Seat, Booking> latest = new LinkedHashMap<>();
        Set<UUID> notFor = asked.notFor(all.stream().map(Booking::participant).toList());
        Instant now = clock.instant();
        List<Booking> shown = all.stream()
                .filter(booking -> !sight.unseen().contains(booking.id()))
                .filter(booking -> !notFor.contains(booking.participant()) || booking.isOver(now))
                .toList();
        shown.forEach(booking -> latest.put(new Seat(booking.session(), booking.participant()), booking));
        showOffers(household, shown, sight);
        return told(summaries.of(latest.values()), sight, besideUnseen(all, sight));
    }

    /** Those who wait in one party with somebody who is not shown: that they wait together is not told either. */
    private static Set<BookingId> besideUnseen(List<Booking> all, Sight sight) {
        Set<PartyId> parties = all.stream()
                .filter(booking -> sight.unseen().contains(booking.id()))
                .map(booking -> booking.party().id())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(booking -> booking.is(BookingState.WAITING))
                .filter(booking -> parties.contains(booking.party().id()))
                .map(Booking::id)
                .collect(Collectors.toSet());
    }

    private List<BookingSummary> told(List<BookingSummary> summaries, Sight sight, Set<BookingId> besideUnseen) {
        Map<BookingId, Integer> positions = parties.positionsOf(sight.offeredUnseen());
        return summaries.stream()
                .map(booking ->
                        besideUnseen.contains(booking.id()) ? booking.stillWaiting(booking.position()) : booking)
                .map(booking -> sight.offeredUnseen().contains(booking.id())
                        ? booking.stillWaiting(positions.get(booking.id()))
                        : booking)
                .toList();
    }

    private void showOffers(HouseholdId household, List<Booking> shown, Sight sight) {
        List<PartyId> offered = shown.stream()
                .filter(booking -> booking.is(BookingState.OFFERED)
                        && !sight.offeredUnseen().contains(booking.id()))
                .map(booking -> booking.party().id())
                .distinct()
                .toList();
        show(household, offers.openOf(offered).values());
    }

    /** That staff look at what a family is offered does not mean that the family did. */
    private void show(HouseholdId household, Collection<Offer> shown) {
        if (caller.belongsTo(household.value())) {
            offers.show(shown, clock.instant());
        }
    }

    List<OfferView> offersOf(HouseholdId household) {
        AskedHousehold asked = finder.ask(household);
        List<Offer> open = offers.openOf(household, clock.instant());
        Sight sight = sights.of(
                asked,
                open.stream()
                        .flatMap(offer -> offer.party().live().stream())
                        .map(Booking::entry)
                        .toList());
        List<Offer> shown = open.stream()
                .filter(offer -> offer.party().live().stream().map(Booking::id).noneMatch(sight::keepsBack))
                .toList();
        show(household, shown);
        return views(shown);
    }

    /** With one question of each kind for all of them. */
    private List<OfferView> views(List<Offer> shown) {
        Map<SessionId, SessionView> sessions =
                directory.sessions(shown.stream().map(Offer::session).distinct().toList());
        Map<UUID, Participant> people = families.participants(
                shown.stream().flatMap(offer -> participants(offer).stream()).toList());
        return shown.stream()
                .map(offer -> new OfferView(
                        offer.id(),
                        Objects.requireNonNull(sessions.get(offer.session())),
                        participants(offer).stream()
                                .flatMap(participant -> Stream.ofNullable(people.get(participant)))
                                .map(Participant::name)
                                .sorted()
                                .toList(),
                        offer.expiresAt()))
                .toList();
    }

    private static Collection<UUID> participants(Offer offer) {
        return offer.party().live().stream().map(Booking::participant).toList();
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(clock.getZone()).toInstant();
    }

    private record Seat(SessionId session, UUID participant) {}
}
