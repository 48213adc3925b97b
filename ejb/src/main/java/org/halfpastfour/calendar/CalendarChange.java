package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a change of the calendar does, or would do.
 *
 * @param added special days that were not known so, such as a new holiday
 * @param removed special days that are not so any more
 * @param changes every date of which anything changes, in order; whoever plans sessions asks which of them it touches
 */
public record CalendarChange(List<SpecialDay> added, List<SpecialDay> removed, List<CareDayChange> changes) {

    /** The dates on which classes are held now and would not be, or the other way round. */
    public List<LocalDate> datesChangingWhetherHeld() {
        return changes.stream()
                .filter(CareDayChange::changesWhetherHeld)
                .map(CareDayChange::date)
                .toList();
    }

    /** From a day on, the dates on which classes are held or not held otherwise than before, or which are closed otherwise. */
    List<LocalDate> comingOrGoing(LocalDate from) {
        return changes.stream()
                .filter(change -> change.changesWhetherHeld()
                        || !Objects.equals(
                                change.before().closure(), change.after().closure()))
                .map(CareDayChange::date)
                .filter(date -> !date.isBefore(from))
                .toList();
    }

    static CalendarChange between(CareCalendar before, CareCalendar after, List<LocalDate> dates) {
        return new CalendarChange(
                newIn(after, before, dates),
                newIn(before, after, dates),
                dates.stream()
                        .map(date -> new CareDayChange(date, before.on(date), after.on(date)))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList());
    }

    private static List<SpecialDay> newIn(CareCalendar one, CareCalendar other, List<LocalDate> dates) {
        return dates.stream()
                .flatMap(date -> one.holidays().on(date).stream())
                .filter(day -> !other.holidays().on(day.date()).equals(Optional.of(day)))
                .toList();
    }
}
