package org.halfpastfour.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Works out what a change would make of the calendar, without making it; refuses what cannot be made. */
@ApplicationScoped
class ForesightDesk {

    @Inject
    CalendarRecords book;

    @Inject
    CalendarStepRecords steps;

    @Inject
    Clock clock;

    ForeseenCalendar foresee(ChangeCalendar change) {
        return switch (change) {
            case AddClosure closure -> closed(closure);
            case RemoveClosure taken -> opened(book.closure(taken.closure()));
            case EditTerm term -> edited(term);
            case ImportYear imported -> announced(imported);
            case AddSchoolYear year -> added(year);
            case RemoveSchoolYear gone -> removed(book.schoolYear(gone.year()));
            case UndoStep undo -> foresee(inverse(undo.step())).undoing(undo.step());
        };
    }

    /** Of the latest step only: what came after it stands on it. */
    ChangeCalendar inverse(CalendarStepId id) {
        CalendarStep step = steps.find(id).orElseThrow(() -> CalendarError.STEP_NOT_FOUND.told(id));
        if (steps.latest().filter(step::equals).isEmpty()) {
            throw CalendarError.STEP_NOT_LATEST.told();
        }
        return step.memory().inverse();
    }

    private ForeseenCalendar closed(AddClosure command) {
        book.mustKnow(command.home());
        Closure closure = command.toClosure();
        return of(StepKind.CLOSED, command.home(), closure.days(), calendar -> calendar.with(closure));
    }

    private ForeseenCalendar opened(LocalClosure closure) {
        Closure gone = closure.toClosure();
        return of(StepKind.OPENED, closure.home(), gone.days(), calendar -> calendar.without(gone));
    }

    private ForeseenCalendar edited(EditTerm command) {
        Term term = book.term(command.term());
        term.schoolYear().checkChange(term, command.name(), command.days());
        return of(
                StepKind.TERM_CHANGED,
                null,
                Stream.concat(term.days().days(), command.days().days()),
                calendar -> calendar.withTermMoved(term.days(), command.days()));
    }

    /**
     * Some days of a year lie in the December before: those that it had are looked at like those it will have, and those that it takes of another
     * year like those that it gives back.
     */
    private ForeseenCalendar announced(ImportYear command) {
        CalendarYear year = command.year();
        CalendarYear known = command.known();
        Stream<LocalDate> dates = LocalDate.of(year.year(), 1, 1).datesUntil(LocalDate.of(year.year() + 1, 1, 1));
        List<CalendarYear> others = Stream.concat(
                        book.losing(known).stream().map(other -> other.without(known.dates())),
                        command.besides().stream())
                .toList();
        Stream<LocalDate> given = command.besides().stream().flatMap(other -> other.dates().stream());
        return of(
                year.announced() ? StepKind.YEAR_ANNOUNCED : StepKind.YEAR_FORGOTTEN,
                null,
                Stream.of(known.dates().stream(), book.holidays().year(year.year()).dates().stream(), given, dates)
                        .flatMap(Function.identity()),
                calendar -> others.stream().reduce(calendar.with(known), CareCalendar::with, (one, other) -> other));
    }

    private ForeseenCalendar added(AddSchoolYear command) {
        DateRange days = new DateRange(command.firstDay(), command.lastDay());
        book.schoolYears().stream()
                .filter(other -> other.overlaps(days))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInput(
                            "firstDay", CalendarError.SCHOOL_YEAR_OVERLAPS.code(), Arguments.of("name", other.name()));
                });
        List<DateRange> terms =
                command.toYear().terms().stream().map(Term::days).toList();
        return of(
                StepKind.SCHOOL_YEAR_ADDED,
                null,
                terms.stream().flatMap(DateRange::days),
                calendar -> calendar.withTerms(terms));
    }

    /** Refused where homes have asked for wishes for one of its terms, or let classes go on into it. */
    private ForeseenCalendar removed(SchoolYear year) {
        List<Term> terms = year.terms();
        if (book.isInUse(year)) {
            throw CalendarError.SCHOOL_YEAR_IN_USE.told(year.name());
        }
        List<DateRange> days = terms.stream().map(Term::days).toList();
        return of(
                StepKind.SCHOOL_YEAR_REMOVED,
                null,
                days.stream().flatMap(DateRange::days),
                calendar -> calendar.withoutTerms(days));
    }

    private ForeseenCalendar of(
            StepKind kind, @Nullable UUID home, DateRange days, UnaryOperator<CareCalendar> change) {
        return of(kind, home, days.days(), change);
    }

    private ForeseenCalendar of(
            StepKind kind, @Nullable UUID home, Stream<LocalDate> dates, UnaryOperator<CareCalendar> change) {
        List<LocalDate> all = dates.distinct().sorted().toList();
        Function<@Nullable UUID, CareCalendar> now =
                book.calendarsFrom(all.isEmpty() ? LocalDate.EPOCH : all.getFirst());
        CareCalendar before = now.apply(home);
        CalendarChange would = CalendarChange.between(before, change.apply(before), all);
        return new ForeseenCalendar(
                kind,
                would,
                home,
                would.comingOrGoing(LocalDate.now(clock)),
                each(asked -> home == null || home.equals(asked) ? change.apply(now.apply(asked)) : now.apply(asked)),
                null);
    }

    /** Each home's calendar is put together once. */
    static Function<@Nullable UUID, Function<LocalDate, CareDay>> each(
            Function<@Nullable UUID, CareCalendar> calendars) {
        Map<@Nullable UUID, CareCalendar> known = new HashMap<>();
        return home -> {
            CareCalendar calendar = known.get(home);
            if (calendar == null) {
                calendar = calendars.apply(home);
                known.put(home, calendar);
            }
            return calendar::on;
        };
    }
}
