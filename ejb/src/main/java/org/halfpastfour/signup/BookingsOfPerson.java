package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** What people of a household have on some days and is not over, for who does the same with all of it in one step. */
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
    WeekdayOffRecords weekdaysOff;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Which bookings: of people of a household, on some days, of one series or of any.
     *
     * @param weekdays on which only; empty for any
     */
    public record Wanted(
            HouseholdId household,
            Set<UUID> people,
            DateRange days,
            @Nullable SeriesId series,
            Set<DayOfWeek> weekdays) {

        public Wanted {
            people = Set.copyOf(people);
            weekdays = Set.copyOf(weekdays);
        }

        boolean includes(SessionView session) {
            return days.contains(session.date())
                    && (series == null || series.equals(session.series()))
                    && (weekdays.isEmpty() || weekdays.contains(session.date().getDayOfWeek()));
        }
    }

    /** The one that who asks may act for; refused when there are several to choose from. */
    public HouseholdId householdOf(UUID person) {
        return finder.only(Set.of(person));
    }

    /** In order of time, what who asks may decide of and is told of. */
    public List<BookingSummary> find(Wanted wanted) {
        return find(finder.ask(wanted.household(), wanted.people()), wanted);
    }

    private List<BookingSummary> find(AskedHousehold asked, Wanted wanted) {
        List<LiveEntry> entries = entries(wanted);
        Sight sight = sights.of(asked, entries);
        List<BookingId> told = entries.stream()
                .map(LiveEntry::booking)
                .filter(booking -> !sight.keepsBack(booking))
                .toList();
        return summaries.of(bookings.of(told)).stream()
                .sorted(Comparator.comparing(
                                (BookingSummary booking) -> booking.session().start())
                        .thenComparing(BookingSummary::participantName))
                .toList();
    }

    /** The same, with its sessions held until the transaction ends. */
    public List<BookingSummary> hold(Wanted wanted) {
        AskedHousehold asked = finder.ask(wanted.household(), wanted.people());
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

    /** That staff only write down: late when the family is late. */
    public BookingSummary cancelAskedFor(BookingId id) {
        return summaries.of(canceller.cancel(CancelBooking.askedFor(id)));
    }

    /** That one of a household comes to a series no more on some days of the week; what is booked then is for who calls. */
    public void neverOn(HouseholdId household, SeriesId series, UUID person, Set<DayOfWeek> weekdays, LocalDate from) {
        weekdaysOff.tell(new WeekdayOffRecords.Seat(household, series, person), weekdays, from, caller.id());
        audit.record("booking.weekday-off", "series", series.value(), weekdays.toString());
    }

    private List<LiveEntry> entries(Wanted wanted) {
        List<LiveEntry> all = wanted.people().stream()
                .flatMap(person -> bookings.entriesOf(person, clock.instant()).stream())
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
