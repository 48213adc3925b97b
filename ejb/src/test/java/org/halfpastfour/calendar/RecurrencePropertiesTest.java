package org.halfpastfour.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.halfpastfour.shared.DateRange;

class RecurrencePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final int REACH = 500;
    private static final CareCalendar CALENDAR =
            ClassDays.real(new Closure(ClassDays.days("2026-05-20", "2026-05-27"), "装修"));

    @Property
    void everyDateOfAChosenWeekdayAppearsExactlyOnce(@ForAll("recurrences") Recurrence recurrence) {
        List<LocalDate> shown = dates(recurrence);
        List<LocalDate> ofChosenWeekdays = recurrence
                .dates()
                .days()
                .filter(date -> recurrence.weekdays().contains(date.getDayOfWeek()))
                .filter(date -> recurrence.weeks().includes(CALENDAR.on(date)))
                .toList();
        assertThat(shown).doesNotHaveDuplicates().containsAll(ofChosenWeekdays);
    }

    @Property
    void theyAreInOrderAndInsideTheRange(@ForAll("recurrences") Recurrence recurrence) {
        List<LocalDate> shown = dates(recurrence);
        assertThat(shown).isSortedAccordingTo(Comparator.naturalOrder()).allMatch(recurrence.dates()::contains);
    }

    @Property
    void aClassOnSchoolDaysIsHeldOnCareDaysOnly(@ForAll("recurrences") Recurrence recurrence) {
        assertThat(recurrence.occurrences(CALENDAR::on))
                .filteredOn(Occurrence::held)
                .allMatch(date -> recurrence.rule() == SeriesDays.ANY_DAY
                        || CALENDAR.on(date.date()).held());
    }

    @Property
    void aSeriesOfAllFiveWeekdaysIsHeldOnEveryCareDay(@ForAll("ranges") DateRange range) {
        Set<DayOfWeek> allFive =
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        Recurrence series = new Recurrence(
                allFive, LocalTime.of(16, 30), LocalTime.of(18, 0), range, SeriesDays.SCHOOL_DAYS, List.of());
        assertThat(heldDates(series))
                .isEqualTo(range.days().filter(date -> CALENDAR.on(date).held()).toList());
    }

    @Property
    void aDateLeftOutByHandIsNeverHeldAndSaysSo(@ForAll("recurrences") Recurrence recurrence) {
        List<LocalDate> leftOut = recurrence.choices().stream()
                .filter(choice -> !choice.held())
                .map(DateChoice::date)
                .filter(recurrence.dates()::contains)
                .toList();
        assertThat(recurrence.occurrences(CALENDAR::on))
                .filteredOn(date -> date.reason() == DayReason.LEFT_OUT_BY_HAND)
                .allMatch(date -> !date.held())
                .extracting(Occurrence::date)
                .containsExactlyInAnyOrderElementsOf(leftOut);
    }

    @Property
    void aDateAddedByHandIsHeldWheneverTheDayAllowsIt(@ForAll("recurrences") Recurrence recurrence) {
        recurrence.choices().stream()
                .filter(DateChoice::held)
                .map(DateChoice::date)
                .filter(recurrence.dates()::contains)
                .forEach(
                        date -> assertThat(heldDates(recurrence).contains(date)).isEqualTo(allows(recurrence, date)));
    }

    @Property
    void noDateIsHeldWhileTheHomeIsClosed(@ForAll("recurrences") Recurrence recurrence) {
        assertThat(heldDates(recurrence)).allMatch(date -> CALENDAR.on(date).closure() == null);
    }

    @Property
    void splittingTheRangeChangesNothing(
            @ForAll("recurrences") Recurrence recurrence, @ForAll @IntRange(max = REACH) int at) {
        DateRange whole = recurrence.dates();
        LocalDate split = whole.from().plusDays(at % whole.length());
        List<Occurrence> parts = Stream.of(
                        new DateRange(whole.from(), split),
                        new DateRange(split.plusDays(1), whole.to().plusDays(1)))
                .flatMap(part -> within(recurrence, part).occurrences(CALENDAR::on).stream())
                .filter(date -> whole.contains(date.date()))
                .toList();
        assertThat(parts).isEqualTo(recurrence.occurrences(CALENDAR::on));
    }

    @Property
    void everyDateOutSaysWhy(@ForAll("recurrences") Recurrence recurrence) {
        Set<DayReason> reasonsToBeHeld =
                Set.of(DayReason.SCHOOL_DAY, DayReason.MAKE_UP_WORKDAY, DayReason.ANY_DAY, DayReason.ADDED_BY_HAND);
        assertThat(recurrence.occurrences(CALENDAR::on))
                .allMatch(date -> date.held() == reasonsToBeHeld.contains(date.reason()));
    }

    @Property
    void oddAndEvenWeeksTogetherAreEveryWeekOfTheTerms(@ForAll("ranges") DateRange range) {
        Set<DayOfWeek> tuesday = Set.of(DayOfWeek.TUESDAY);
        List<LocalDate> odd = heldDates(inWeeks(tuesday, range, SeriesWeeks.ODD));
        List<LocalDate> even = heldDates(inWeeks(tuesday, range, SeriesWeeks.EVEN));
        assertThat(even).allMatch(date -> !odd.contains(date));
        assertThat(Stream.concat(odd.stream(), even.stream()).sorted())
                .containsExactlyElementsOf(heldDates(inWeeks(tuesday, range, SeriesWeeks.EVERY)));
        assertThat(odd).allMatch(date -> CALENDAR.on(date).week() % 2 == 1);
    }

    private static Recurrence inWeeks(Set<DayOfWeek> days, DateRange range, SeriesWeeks weeks) {
        return new Recurrence(
                days, LocalTime.of(16, 30), LocalTime.of(18, 0), range, SeriesDays.SCHOOL_DAYS, weeks, List.of());
    }

    private static boolean allows(Recurrence recurrence, LocalDate date) {
        CareDay day = CALENDAR.on(date);
        return recurrence.rule() == SeriesDays.ANY_DAY ? day.closure() == null : day.held();
    }

    private static Recurrence within(Recurrence whole, DateRange part) {
        return new Recurrence(
                whole.weekdays(), whole.start(), whole.end(), part, whole.rule(), whole.weeks(), whole.choices());
    }

    private static List<LocalDate> dates(Recurrence recurrence) {
        return recurrence.occurrences(CALENDAR::on).stream()
                .map(Occurrence::date)
                .toList();
    }

    private static List<LocalDate> heldDates(Recurrence recurrence) {
        return recurrence.occurrences(CALENDAR::on).stream()
                .filter(Occurrence::held)
                .map(Occurrence::date)
                .toList();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, REACH),
                        Arbitraries.integers().between(0, 120))
                .as((from, length) -> new DateRange(FIRST.plusDays(from), FIRST.plusDays(from + length)));
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        Arbitrary<Set<DayOfWeek>> weekdays =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        Arbitrary<List<DateChoice>> choices = Combinators.combine(
                        Arbitraries.integers().between(0, REACH + 120), Arbitraries.of(true, false))
                .as((day, held) -> new DateChoice(FIRST.plusDays(day), held, "由人选定"))
                .list()
                .uniqueElements(DateChoice::date)
                .ofMaxSize(40);
        return Combinators.combine(
                        weekdays,
                        ranges(),
                        Arbitraries.of(SeriesDays.class),
                        Arbitraries.of(SeriesWeeks.class),
                        choices)
                .as((days, range, rule, weeks, chosen) ->
                        new Recurrence(days, LocalTime.of(16, 30), LocalTime.of(18, 0), range, rule, weeks, chosen));
    }
}
