package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** Finds out which bookings who asks may be told of. Where no child is hidden from who asks, nothing is read for it. */
@ApplicationScoped
class Sights {

    @Inject
    BookingRecords bookings;

    @Inject
    OfferRecords offers;

    @Inject
    FamilyDirectory families;

    @Inject
    FamilyFinder finder;

    /** What these people have around the time of these sessions, as the household may be told of it. */
    Nearby near(Collection<SessionView> wanted, Collection<UUID> people, AskedHousehold asked) {
        Nearby nearby = bookings.near(wanted, people);
        return nearby.seenWith(of(asked, nearby.entries()));
    }

    Sight of(AskedHousehold asked, Collection<LiveEntry> entries) {
        return new Sight(
                asked.id(),
                unseen(entries, asked.hidden()),
                offeredUnseen(asked.id(), entries, asked::notFor),
                asked.served());
    }

    Sight of(HouseholdId household, Collection<LiveEntry> entries) {
        Set<UUID> hidden = finder.hiddenIn(household);
        return new Sight(
                household,
                unseen(entries, hidden),
                offeredUnseen(household, entries, people -> finder.notFor(household, people)),
                finder.staffFor(household));
    }

    /** Refused as not found: what who asks is not told of. */
    void mustSee(AskedHousehold asked, Collection<LiveEntry> entries) {
        if (!unseen(entries, asked.hidden()).isEmpty()) {
            throw AccountError.NOT_FOUND.told();
        }
    }

    /** Refused as not found: what who asks is not told of. */
    void mustSee(HouseholdId household, Collection<LiveEntry> entries) {
        if (!unseen(entries, finder.hiddenIn(household)).isEmpty()) {
            throw AccountError.NOT_FOUND.told();
        }
    }

    /** How many of these who asks may know of. */
    static int told(List<Party> parties, OwnFamily own) {
        return (int) parties.stream()
                .filter(party -> !own.hides(party.household()))
                .map(Party::live)
                .filter(party -> party.stream().map(Booking::participant).noneMatch(own::hides))
                .flatMap(List::stream)
                .count();
    }

    /** Those of hidden children, and those of adults of a household that has a hidden child in the same session. */
    Set<BookingId> unseen(Collection<LiveEntry> entries, Set<UUID> hidden) {
        if (hidden.isEmpty() || entries.isEmpty()) {
            return Set.of();
        }
        List<SessionId> sessions =
                entries.stream().map(LiveEntry::session).distinct().toList();
        Set<Together> withHidden =
                bookings.everIn(sessions, hidden).stream().map(Together::of).collect(Collectors.toSet());
        Map<UUID, Participant> people = families.participants(
                entries.stream().map(LiveEntry::participant).toList());
        return entries.stream()
                .filter(entry -> hidden.contains(entry.participant())
                        || isAdult(people, entry) && withHidden.contains(Together.of(entry)))
                .map(LiveEntry::booking)
                .collect(Collectors.toSet());
    }

    /**
     * Of offers to a party with somebody for whom who asks may not decide, a hidden child or one that has left: they can
     * neither be taken nor declined, and are not shown at all. Read only where something is offered.
     */
    private Set<BookingId> offeredUnseen(
            HouseholdId household, Collection<LiveEntry> entries, Function<Collection<UUID>, Set<UUID>> notForAsker) {
        if (entries.stream().noneMatch(entry -> entry.state() == BookingState.OFFERED)) {
            return Set.of();
        }
        List<List<Booking>> parties = offers.openOf(household, Instant.EPOCH).stream()
                .map(offer -> offer.party().live())
                .toList();
        Set<UUID> notFor = notForAsker.apply(
                parties.stream().flatMap(List::stream).map(Booking::participant).toList());
        return parties.stream()
                .filter(party -> party.stream().map(Booking::participant).anyMatch(notFor::contains))
                .flatMap(List::stream)
                .map(Booking::id)
                .collect(Collectors.toSet());
    }

    private static boolean isAdult(Map<UUID, Participant> people, LiveEntry entry) {
        Participant person = people.get(entry.participant());
        return person == null || !person.child();
    }

    private record Together(SessionId session, HouseholdId household) {

        static Together of(LiveEntry entry) {
            return new Together(entry.session(), entry.household());
        }
    }
}
