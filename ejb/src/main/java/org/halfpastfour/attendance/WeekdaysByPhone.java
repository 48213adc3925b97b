package org.halfpastfour.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.BookingsOfPerson;
import org.halfpastfour.signup.SignUpError;

/** A family calls that a child comes to a class of the home no more on some days of the week; staff write it down, on whose word. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class WeekdaysByPhone {

    @Inject
    BookingsOfPerson bookings;

    @Inject
    AwayDesk desk;

    @Inject
    PhoneDesk phone;

    @Inject
    Event<Happening> happenings;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Classes of the own homes that the child is booked in from today on, in order of time. */
    public List<ClassOfChild> classesOf(HouseholdId household, ChildId child) {
        phone.mustServe(household, child);
        Map<SeriesId, List<BookingSummary>> classes = booked(household, child).stream()
                .collect(Collectors.groupingBy(
                        booking -> Objects.requireNonNull(booking.session().series()),
                        () -> new TreeMap<>((one, other) -> one.value().compareTo(other.value())),
                        Collectors.toList()));
        return classes.entrySet().stream()
                .map(each -> new ClassOfChild(
                        each.getKey(), each.getValue().getFirst().session().title(), weekdays(each.getValue())))
                .toList();
    }

    /** What would become of each booking. Changes nothing. */
    public List<AwayLine> preview(NeverOnWeekdays command) {
        phone.mustServe(command.household(), command.child());
        return lines(bookings.find(command.wanted()));
    }

    /** Gives back what can be given back as the family would, in one transaction; for dates to come it is not asked on these days. */
    public List<AwayLine> tell(NeverOnWeekdays command) {
        phone.mustServe(command.household(), command.child());
        phone.mustBeTheirs(command.household(), command.child(), command.word());
        BookingSummary first = booked(command.household(), command.child()).stream()
                .filter(booking -> command.series().equals(booking.session().series()))
                .findFirst()
                .orElseThrow(SignUpError.BOOKING_NOT_FOUND::told);
        List<AwayLine> became = lines(bookings.hold(command.wanted())).stream()
                .map(line -> line.effect().isDone()
                        ? line.with(bookings.cancelAskedFor(line.booking().id()))
                        : line)
                .toList();
        UUID child = command.child().value();
        bookings.neverOn(command.household(), command.series(), child, command.weekdays(), command.from());
        audit.record("booking.weekday-off-by-phone", "person", command.word().value(), "child " + child);
        happenings.fire(new WeekdaysLeft(
                command.household(), child, command.series(), first.session().id()));
        return became;
    }

    private List<AwayLine> lines(List<BookingSummary> found) {
        return desk.lines(StayAway.As.CANCELLED, found).stream()
                .map(line -> isServed(line.booking()) ? line : line.with(Effect.OTHER_HOME))
                .toList();
    }

    private List<BookingSummary> booked(HouseholdId household, ChildId child) {
        DateRange days = new DateRange(LocalDate.now(clock), null);
        return bookings
                .find(new BookingsOfPerson.Wanted(household, Set.of(child.value()), days, null, Set.of()))
                .stream()
                .filter(booking -> booking.session().series() != null && isServed(booking))
                .toList();
    }

    private boolean isServed(BookingSummary booking) {
        return caller.serves(booking.session().home().value());
    }

    private static Set<DayOfWeek> weekdays(List<BookingSummary> bookings) {
        return bookings.stream()
                .map(booking -> booking.session().date().getDayOfWeek())
                .collect(Collectors.toSet());
    }
}
