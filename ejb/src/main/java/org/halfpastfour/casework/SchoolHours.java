package org.halfpastfour.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.calendar.CareDay;

/**
 * When children are at school: on school days and make-up workdays, with the lunch break, which children spend at school.
 * Primary school is over when the after-school class begins, at half past four; secondary school at six. A child goes to
 * school from the September after its sixth birthday for twelve years, the last six of them to secondary school.
 */
final class SchoolHours {

    static final LocalTime BEGIN = LocalTime.of(8, 0);
    static final LocalTime PRIMARY_END = LocalTime.of(16, 30);
    static final LocalTime SECONDARY_END = LocalTime.of(18, 0);

    private static final int FIRST_YEAR = 6;
    private static final int FIRST_SECONDARY_YEAR = 12;
    private static final int AFTER_LAST_YEAR = 18;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, CareDay> days;
    private final List<Optional<LocalDate>> birthDates;

    /** @param birthDates of the children; one who is not known is taken for a pupil of primary school */
    SchoolHours(List<CareDay> days, List<Optional<LocalDate>> birthDates) {
        this.days = days.stream().collect(Collectors.toMap(CareDay::date, Function.identity()));
        this.birthDates = birthDates;
    }

    boolean isSchoolDay(LocalDate day) {
        CareDay known = days.get(day);
        return known != null
                && switch (known.reason()) {
                    case SCHOOL_DAY, MAKE_UP_WORKDAY -> true;
                    case NOT_ANNOUNCED -> !WEEKEND.contains(day.getDayOfWeek());
                    default -> false;
                };
    }

    boolean isHomeClosed(LocalDate day) {
        CareDay known = days.get(day);
        return known != null && known.closure() != null;
    }

    boolean hasPupil(LocalDate day) {
        return birthDates.stream().anyMatch(birth -> end(birth, day).isPresent());
    }

    /** When the last of the children is out of school; none on a day without school. */
    Optional<LocalTime> end(LocalDate day) {
        return isSchoolDay(day)
                ? birthDates.stream().flatMap(birth -> end(birth, day).stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Optional<LocalTime> end(Optional<LocalDate> birth, LocalDate day) {
        if (birth.isEmpty()) {
            return Optional.of(PRIMARY_END);
        }
        int age = ageAtStartOfSchoolYear(birth.get(), day);
        if (age < FIRST_YEAR || age >= AFTER_LAST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(age < FIRST_SECONDARY_YEAR ? PRIMARY_END : SECONDARY_END);
    }

    private static int ageAtStartOfSchoolYear(LocalDate birth, LocalDate day) {
        int year = day.getMonthValue() < Month.SEPTEMBER.getValue() ? day.getYear() - 1 : day.getYear();
        return birth.until(LocalDate.of(year, Month.AUGUST, 31)).getYears();
    }
}
