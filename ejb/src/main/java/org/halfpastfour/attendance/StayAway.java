package org.halfpastfour.attendance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.signup.BookingsOfPerson;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a family does not come for a while: the bookings of those days are given back, or the home is told.
 *
 * @param household null when the participant belongs to one household only that who asks may act for
 * @param to the last day; null for all that is booked from the first one on
 * @param series null for whatever is booked
 * @param weekdays on which only; empty for any day of the week
 */
public record StayAway(
        @Nullable HouseholdId household,
        UUID participant,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable SeriesId series,
        Set<DayOfWeek> weekdays,
        As as) {

    /** On every day of the week. */
    public StayAway(
            @Nullable HouseholdId household,
            UUID participant,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable SeriesId series,
            As as) {
        this(household, participant, from, to, series, Set.of(), as);
    }

    /** What becomes of the bookings. */
    public enum As {
        CANCELLED,
        ILL,
        EXCUSED;

        boolean isAbsence() {
            return this != CANCELLED;
        }

        AbsenceKind absence() {
            return this == ILL ? AbsenceKind.ILL : AbsenceKind.EXCUSED;
        }
    }

    public StayAway {
        weekdays = Set.copyOf(weekdays);
        new Checks()
                .notNull("participant", participant)
                .notNull("from", from)
                .notNull("as", as)
                .that(from == null || to == null || !to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .orThrow();
    }

    /** The series to which the participant comes no more on these days of the week; null where it is less than that. */
    @Nullable
    SeriesId leftOnWeekdays() {
        return as == As.CANCELLED && to == null && !weekdays.isEmpty() ? series : null;
    }

    BookingsOfPerson.Wanted wanted(HouseholdId of) {
        return new BookingsOfPerson.Wanted(of, Set.of(participant), new DateRange(from, to), series, weekdays);
    }
}
