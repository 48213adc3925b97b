package org.halfpastfour.engagement;

import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.shared.DateRange;

/**
 * What can fairly be expected of an intervention in a time. A week or month counts when it is over; of child care a week
 * expects no more days than classes were held on; what was excused or called off is not expected. Of what falls due in a
 * time as much is expected as the share of its days of which attendance may be read.
 */
final class DoseRule {

    private static final int DAYS_OF_A_WEEK = 7;

    private final ExpectedDose dose;
    private final Set<LocalDate> careDays;
    private final AttendedDose attended;
    private final ReadDays read;
    private final boolean ofTheWindow;

    DoseRule(ExpectedDose dose, List<LocalDate> careDays, AttendedDose attended) {
        this(dose, careDays, attended, ReadDays.ALL);
    }

    DoseRule(ExpectedDose dose, List<LocalDate> careDays, AttendedDose attended, ReadDays read) {
        this(dose, careDays, attended, read, true);
    }

    private DoseRule(
            ExpectedDose dose, List<LocalDate> careDays, AttendedDose attended, ReadDays read, boolean ofTheWindow) {
        this.ofTheWindow = ofTheWindow;
        this.read = read;
        this.dose = dose;
        this.careDays = new HashSet<>(careDays);
        this.attended = attended;
    }

    /**
     * As the fifth version of the formula had it: of a dose over the whole time the days that may be read were counted from
     * its first day on, so that fewer of them could move a time that falls due into a later window.
     */
    static DoseRule countedFromTheStart(
            ExpectedDose dose, List<LocalDate> careDays, AttendedDose attended, ReadDays read) {
        return new DoseRule(dose, careDays, attended, read, false);
    }

    int timesDueIn(DateRange window) {
        if (dose.period() == DosePeriod.IN_ALL) {
            return relieved(ofTheWindow ? dueInShareOf(window) : dueIn(window, read), window);
        }
        return periods().stream()
                .filter(period -> lies(period.days(), window))
                .mapToInt(period -> relieved(expectedIn(period), period.days()))
                .sum();
    }

    /** Whether some of its days lie in the window, and no attendance of them may be read. */
    boolean isUnread(DateRange window) {
        return whole().intersection(window).filter(days -> read.in(days) == 0).isPresent();
    }

    private int relieved(int expected, DateRange period) {
        return Math.max(0, expected - attended.timesRelievedIn(period));
    }

    private int dueInShareOf(DateRange window) {
        return whole().intersection(window)
                .map(days -> (int) (dueIn(window, ReadDays.ALL) * read.in(days) / days.length()))
                .orElse(0);
    }

    private int dueIn(DateRange window, ReadDays counted) {
        return dueUntil(end(window), counted) - dueUntil(window.from().minusDays(1), counted);
    }

    private int dueUntil(LocalDate day, ReadDays counted) {
        LocalDate last = day.isAfter(dose.endsOn()) ? dose.endsOn() : day;
        long gone = last.isBefore(dose.startsOn()) ? 0 : counted.in(new DateRange(dose.startsOn(), last));
        return (int) (dose.count() * gone / whole().length());
    }

    private DateRange whole() {
        return new DateRange(dose.startsOn(), dose.endsOn());
    }

    private int expectedIn(Period period) {
        if (dose.stream() == Stream.CHILD_CARE && dose.period() == DosePeriod.WEEK) {
            return (int) Math.min(
                    dose.count(),
                    period.days()
                            .days()
                            .filter(careDays::contains)
                            .filter(read::contains)
                            .count());
        }
        return (int) (dose.count() * read.in(period.days()) / period.wholeLength());
    }

    /** Weeks from Monday, or months from the day of the start, cut at the first and the last day. */
    private List<Period> periods() {
        var periods = new ArrayList<Period>();
        int number = 0;
        for (LocalDate from = dose.startsOn(); !from.isAfter(dose.endsOn()); from = periodStart(number)) {
            number++;
            LocalDate next = periodStart(number);
            LocalDate last = next.isAfter(dose.endsOn()) ? dose.endsOn() : next.minusDays(1);
            long whole = dose.period() == DosePeriod.WEEK ? DAYS_OF_A_WEEK : ChronoUnit.DAYS.between(from, next);
            periods.add(new Period(new DateRange(from, last), whole));
        }
        return periods;
    }

    private LocalDate periodStart(int number) {
        return dose.period() == DosePeriod.WEEK
                ? dose.startsOn().plusDays(1).with(nextOrSame(DayOfWeek.MONDAY)).plusWeeks(number - 1L)
                : dose.startsOn().plusMonths(number);
    }

    /** @param wholeLength in days, before it was cut at the first or the last day of the intervention */
    private record Period(DateRange days, long wholeLength) {}

    private static boolean lies(DateRange period, DateRange window) {
        return !period.from().isBefore(window.from()) && !end(period).isAfter(end(window));
    }

    private static LocalDate end(DateRange range) {
        LocalDate end = range.to();
        return end == null ? LocalDate.MAX : end;
    }
}
