package org.halfpastfour.engagement;

import java.time.LocalDate;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.shared.DateRange;

/**
 * On course with four fifths of what was due; stalled when nothing was attended for three weeks (of a monthly dose two
 * months) in which something was due; done when the whole dose was attended, or its time is over with all that was due.
 * Nothing is said of what may not be read.
 */
final class CourseRule {

    private static final int STALLED_WEEKS = 3;
    private static final int STALLED_MONTHS = 2;

    private final ExpectedDose dose;
    private final AttendedDose attended;
    private final DoseRule expected;

    CourseRule(ExpectedDose dose, AttendedDose attended, DoseRule expected) {
        this.dose = dose;
        this.attended = attended;
        this.expected = expected;
    }

    Course on(DateRange window, LocalDate day) {
        if (expected.isUnread(window)) {
            return Course.UNREAD;
        }
        int came = attended.timesAttendedIn(window);
        int due = expected.timesDueIn(window);
        if (dose.period() == DosePeriod.IN_ALL && came >= dose.count()) {
            return Course.DONE;
        }
        if (day.isAfter(dose.endsOn())) {
            return came >= due ? Course.DONE : Course.BEHIND;
        }
        if (came * 5 >= due * 4) {
            return Course.ON_COURSE;
        }
        return isStalled(day) ? Course.STALLED : Course.BEHIND;
    }

    /** Looks back over whole weeks, so that the week that has begun does not hide what came before. */
    private boolean isStalled(LocalDate day) {
        var lately = new DateRange(stallStart(day), day);
        return !dose.startsOn().isAfter(lately.from())
                && attended.timesAttendedIn(lately) == 0
                && expected.timesDueIn(lately) > 0;
    }

    private LocalDate stallStart(LocalDate day) {
        return dose.period() == DosePeriod.MONTH ? day.minusMonths(STALLED_MONTHS) : day.minusWeeks(STALLED_WEEKS);
    }
}
