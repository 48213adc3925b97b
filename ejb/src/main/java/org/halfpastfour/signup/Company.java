package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;

/**
 * Asks the {@link EscortRule} again of a party that was taken before; read only where adults come along. Others of the
 * household in the same session are its company, too, as far as they have what it has.
 */
@ApplicationScoped
class Company {

    private static final Set<BookingState> LIVE =
            EnumSet.of(BookingState.CONFIRMED, BookingState.OFFERED, BookingState.WAITING);

    private static final Set<BookingState> PLACES = EnumSet.of(BookingState.CONFIRMED);

    @Inject
    HouseholdPlaceRecords places;

    @Inject
    FamilyDirectory families;

    @Inject
    EscortRule escorts;

    @Inject
    KeptMatterRecords kept;

    /** Bookings of adults who must not be with a child of their party. */
    List<Booking> barred(SessionView session, Party party) {
        List<Booking> live = party.live();
        if (!CompanyRule.admitsAdults(session) || live.size() < 2) {
            return List.of();
        }
        Set<UUID> barred = escorts.barred(session, people(live));
        return live.stream()
                .filter(booking -> barred.contains(booking.participant()))
                .toList();
    }

    /** Whether the children who are left have company where they need it, if only in the line; of nobody there is nothing to ask. */
    boolean suffices(SessionView session, Party party) {
        return suffices(session, party, LIVE);
    }

    /** Whether the party could come if it had places: its company in other parties has theirs. */
    boolean mayHavePlaces(SessionView session, Party party) {
        return suffices(session, party, PLACES);
    }

    private boolean suffices(SessionView session, Party party, Set<BookingState> states) {
        List<Booking> live = party.live();
        return !session.needsGuardian() || live.isEmpty() || suffices(session, party.household(), people(live), states);
    }

    /**
     * Whether those who want to come beside others of the household may have places now: not while their company waits
     * itself. For who has locked the session; refused when the company has gone meanwhile.
     */
    boolean mayHavePlaces(SessionView session, HouseholdId household, Collection<Participant> people) {
        if (!suffices(session, household, people, LIVE)) {
            throw new Refusal(Reason.NEEDS_GUARDIAN)
                    .about(people.iterator().next().name());
        }
        return suffices(session, household, people, PLACES);
    }

    private boolean suffices(
            SessionView session, HouseholdId household, Collection<Participant> people, Set<BookingState> states) {
        List<Participant> beside = beside(session, household, people, states);
        boolean children = people.stream().anyMatch(Participant::child);
        List<Participant> together = new ArrayList<>(people);
        beside.stream().filter(person -> !person.child()).forEach(together::add);
        return children
                ? escorts.suffices(session, together, keptAlone(session))
                : beside.stream().anyMatch(Participant::child);
    }

    /** Who was to come along may have left since, or must not be with one of the children any more. */
    void check(SessionView session, Party party, Collection<Participant> people) {
        List<Participant> together = new ArrayList<>(people);
        together.addAll(beside(session, party.household(), people, PLACES));
        if (!CompanyRule.mayRemain(session, together) && !areKeptAlone(session, people)) {
            throw new Refusal(Reason.NEEDS_GUARDIAN)
                    .about(people.iterator().next().name());
        }
        escorts.check(session, people, together, keptAlone(session));
    }

    /**
     * Those of the household who could not come to the session when this one does not: children without an adult who has
     * what they have, and adults without a child. Read only where it matters.
     */
    Stranded strandedWithout(SessionView session, Booking booking) {
        if (!session.needsGuardian()) {
            return Stranded.NOBODY;
        }
        List<LiveEntry> left = places.in(session.id(), booking.household()).stream()
                .filter(entry -> !entry.booking().equals(booking.id()))
                .toList();
        Map<UUID, Participant> people =
                families.participants(left.stream().map(LiveEntry::participant).toList());
        Set<UUID> alone = keptAlone(session);
        return Stranded.of(left, people, alone);
    }

    private boolean areKeptAlone(SessionView session, Collection<Participant> people) {
        return !people.isEmpty()
                && keptAlone(session)
                        .containsAll(people.stream().map(Participant::id).toList());
    }

    private List<Participant> beside(
            SessionView session, HouseholdId household, Collection<Participant> people, Set<BookingState> states) {
        if (!session.needsGuardian()) {
            return List.of();
        }
        Set<UUID> known = people.stream().map(Participant::id).collect(Collectors.toSet());
        List<UUID> beside = places.in(session.id(), household).stream()
                .filter(entry -> states.contains(entry.state()))
                .map(LiveEntry::participant)
                .filter(person -> !known.contains(person))
                .toList();
        return beside.isEmpty()
                ? List.of()
                : List.copyOf(families.participants(beside).values());
    }

    /** What the home has decided for a reason holds wherever company is asked for again. */
    private Set<UUID> keptAlone(SessionView session) {
        return session.needsGuardian() ? kept.withoutCompany(session.id()) : Set.of();
    }

    private Collection<Participant> people(List<Booking> live) {
        return families.participants(live.stream().map(Booking::participant).toList())
                .values();
    }
}
