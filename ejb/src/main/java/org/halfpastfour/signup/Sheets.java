package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.NamesakeRule;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.NameReading;
import org.jspecify.annotations.Nullable;

/** Writes the sheet of a session for its home's staff. */
@ApplicationScoped
class Sheets {

    @Inject
    BookingRecords bookings;

    @Inject
    OfferRecords offers;

    @Inject
    FamilyDirectory families;

    @Inject
    FamilyFinder finder;

    @Inject
    Sights sights;

    @Inject
    DiscreetCounts discreet;

    SignUpSheet of(SessionView session) {
        return of(session, bookings.liveIn(session.id()));
    }

    /** Without who is hidden from who asks, and counted without them. */
    private SignUpSheet of(SessionView session, List<Booking> all) {
        Set<BookingId> unseen = sights.unseen(
                all.stream().map(Booking::entry).toList(), finder.own().hidden());
        List<Booking> live =
                all.stream().filter(booking -> !unseen.contains(booking.id())).toList();
        Map<UUID, Participant> people =
                families.participants(live.stream().map(Booking::participant).toList());
        Map<PartyId, Offer> open = offers.openOf(live.stream()
                .filter(booking -> booking.is(BookingState.OFFERED))
                .map(booking -> booking.party().id())
                .distinct()
                .toList());
        List<PartyId> queue = live.stream()
                .filter(booking -> booking.is(BookingState.WAITING))
                .map(booking -> booking.party().id())
                .distinct()
                .toList();
        Map<UUID, LocalDate> born = NamesakeRule.toldApart(people.values());
        Function<BookingState, List<SheetLine>> lines = state -> live.stream()
                .filter(booking -> booking.is(state))
                .map(booking -> line(booking, people.get(booking.participant()), open, queue, born))
                .toList();
        return new SignUpSheet(
                discreet.seen(session),
                inOrderOfNames(lines.apply(BookingState.CONFIRMED)),
                lines.apply(BookingState.OFFERED),
                lines.apply(BookingState.WAITING));
    }

    /** Who waits stands in the order of the list; who has a place, like everywhere, by reading. */
    private static List<SheetLine> inOrderOfNames(List<SheetLine> lines) {
        return lines.stream()
                .sorted(NameReading.order(SheetLine::name).thenComparing(SheetLine::participant))
                .toList();
    }

    private static SheetLine line(
            Booking booking,
            @Nullable Participant person,
            Map<PartyId, Offer> open,
            List<PartyId> queue,
            Map<UUID, LocalDate> born) {
        Party party = booking.party();
        Offer offer = open.get(party.id());
        int place = queue.indexOf(party.id());
        return new SheetLine(
                booking.id(),
                booking.participant(),
                person == null ? "" : person.name(),
                booking.household(),
                place < 0 ? null : place + 1,
                party.hasPriority(),
                party.isWaiting() && party.bucket() == WaitingOrder.BEHIND,
                party.movedUpReason(),
                party.askedAt(),
                offer == null ? null : offer.expiresAt(),
                booking.isPlaceGivenOn(),
                born.get(booking.participant()));
    }
}
