package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** What one person of a household has on some days and is not over, for who does the same with all of it in one step. */
@ApplicationScoped
public class BookingsOfPerson {

    @Inject
    BookingRecords bookings;

    @Inject
    SessionDirectory directory;

    @Inject
    TakenPlaces places;

    @Inject
    FamilyFinder finder;

    @Inject
    Sights sights;

    @Inject
    Summaries summaries;

    @Inject
    Canceller canceller;

    @Inject
    Clock clock;

    /** Which bookings: of one person of a household, on some days, of one series or of any. */
    public record Wanted(
            HouseholdId household,
            UUID person,
            DateRange days,
            @Nullable SeriesId series) {

        boolean includes(SessionView session) {
            return days.contains(session.date()) && (series == null || series.equals(session.series()));
        }
    }

    /** The one that who asks may act for; refused when there are several to choose from. */
    public HouseholdId householdOf(UUID person) {
        return finder.only(Set.of(person));
    }

    /** In order of time, what who asks may decide of and is told of. */
    public List<BookingSummary> find(Wanted wanted) {
        return find(finder.ask(wanted.household(), List.of(wanted.person())), wanted);
    }

    private List<BookingSummary> find(AskedHousehold asked, Wanted wanted) {
        List<LiveEntry> entries = entries(wanted);
        Sight sight = sights.of(asked, entries);
        List<BookingId> told = entries.stream()
                .map(LiveEntry::booking)
                .filter(booking -> !sight.keepsBack(booking))
                .toList();
        return summaries.of(bookings.of(told)).stream()
                .sorted(Comparator.comparing(booking -> booking.session().start()))
                .toList();
    }

    /** The same, with its sessions held until the transaction ends. */
    public List<BookingSummary> hold(Wanted wanted) {
        AskedHousehold asked = finder.ask(wanted.household(), List.of(wanted.person()));
        places.lock(entries(wanted).stream().map(LiveEntry::session).distinct().toList());
        return find(asked, wanted);
    }

    /** Whether a child would be left without a guardian there. */
    public boolean leavesChildren(BookingSummary booking) {
        return booking.session().needsGuardian()
                && canceller.leavesChildren(booking.session(), bookings.locked(booking.id()));
    }

    public BookingSummary cancel(BookingId id) {
        return summaries.of(canceller.cancel(CancelBooking.of(id)));
    }

    private List<LiveEntry> entries(Wanted wanted) {
        List<LiveEntry> all = bookings.entriesOf(wanted.person(), clock.instant()).stream()
                .filter(entry -> entry.household().equals(wanted.household()))
                .toList();
        Map<SessionId, SessionView> sessions =
                directory.sessions(all.stream().map(LiveEntry::session).toList());
        return all.stream()
                .filter(entry ->
                        Stream.ofNullable(sessions.get(entry.session())).anyMatch(wanted::includes))
                .toList();
    }
}
