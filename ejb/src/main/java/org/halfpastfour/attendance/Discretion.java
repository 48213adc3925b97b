package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.LiveBooking;

/** Leaves out of the register who is hidden from who asks: a child, and the adults of its household who come with it. */
@ApplicationScoped
class Discretion {

    @Inject
    FamilyDirectory families;

    @Inject
    BookingDirectory bookings;

    @Inject
    Caller caller;

    /** Who is family to who asks as staff. */
    OwnFamily own() {
        return caller.homes().isEmpty() ? OwnFamily.NOBODY : families.ownFamily(caller.id());
    }

    boolean hides(LiveBooking booking) {
        return !bookings.unseen(List.of(booking), own().hidden()).isEmpty();
    }

    Map<SessionId, List<LiveBooking>> booked(Map<SessionId, List<LiveBooking>> all) {
        Set<UUID> hidden = own().hidden();
        if (hidden.isEmpty()) {
            return all;
        }
        Set<BookingId> unseen =
                bookings.unseen(all.values().stream().flatMap(List::stream).toList(), hidden);
        Map<SessionId, List<LiveBooking>> seen = new HashMap<>();
        all.forEach((session, places) -> seen.put(
                session,
                places.stream().filter(place -> !unseen.contains(place.id())).toList()));
        return seen;
    }

    /** What is open about these people, without the own family's: of that, a colleague decides. */
    Map<BookingId, Set<String>> openRules(Collection<SessionView> sessions, Collection<LiveBooking> places) {
        Map<BookingId, Set<String>> open = bookings.openRules(sessions);
        return open.isEmpty()
                ? open
                : places.stream()
                        .filter(place -> open.containsKey(place.id()))
                        .filter(place -> !own().includes(place.participant()))
                        .collect(Collectors.toMap(LiveBooking::id, place -> open.getOrDefault(place.id(), Set.of())));
    }

    List<Undoable> lines(List<Undoable> all) {
        Set<UUID> hidden = own().hidden();
        if (hidden.isEmpty()) {
            return all;
        }
        Set<BookingId> unseen = bookings.unseenAmong(
                all.stream().map(each -> each.line().booking()).collect(Collectors.toSet()), hidden);
        return all.stream()
                .filter(each -> !unseen.contains(each.line().booking()))
                .toList();
    }
}
