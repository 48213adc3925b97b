package org.halfpastfour.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.BookingsOfPerson;

/** A parent gives back, or tells the home of, several bookings of one of the family in one step: a series, or some days. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class DaysAway {

    @Inject
    Caller caller;

    @Inject
    BookingsOfPerson bookings;

    @Inject
    AwayDesk desk;

    @Inject
    Absences absences;

    /** What would become of each booking. Changes nothing. */
    public List<AwayLine> preview(StayAway command) {
        return desk.lines(command.as(), bookings.find(wanted(command)));
    }

    /** Does it with all that can be, and tells of each booking what became of it; all in one transaction. */
    public List<AwayLine> apply(StayAway command) {
        BookingsOfPerson.Wanted wanted = wanted(command);
        List<AwayLine> became = desk.lines(command.as(), bookings.hold(wanted)).stream()
                .map(line -> line.effect().isDone() ? line.with(done(command, line.booking())) : line)
                .toList();
        SeriesId series = command.leftOnWeekdays();
        if (series != null) {
            bookings.neverOn(wanted.household(), series, command.participant(), command.weekdays(), command.from());
        }
        return became;
    }

    private BookingsOfPerson.Wanted wanted(StayAway command) {
        HouseholdId named = command.household();
        HouseholdId household = named == null ? bookings.householdOf(command.participant()) : named;
        caller.mustBelongTo(household.value());
        return command.wanted(household);
    }

    private BookingSummary done(StayAway command, BookingSummary booking) {
        if (!command.as().isAbsence()) {
            return bookings.cancel(booking.id());
        }
        absences.tell(new MarkAbsence(
                booking.session().id(),
                new ChildId(command.participant()),
                command.as().absence()));
        return booking;
    }
}
