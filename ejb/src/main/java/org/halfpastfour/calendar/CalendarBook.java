package org.halfpastfour.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the calendar, for the one step that changes it, and keeps the steps. */
@ApplicationScoped
public class CalendarBook {

    @Inject
    CalendarRecords book;

    @Inject
    CalendarStepRecords steps;

    @Inject
    ForesightDesk foresight;

    @Inject
    Clock clock;

    /** Who changes the calendar at the same moment waits. */
    public void hold() {
        steps.hold();
    }

    /** What a change would make of the calendar. Refused is what cannot be made. */
    public ForeseenCalendar foresee(ChangeCalendar change) {
        return foresight.foresee(change);
    }

    /** The closure that a change takes back; null where it takes back none. */
    public @Nullable UUID withdrawn(ChangeCalendar change) {
        return switch (change) {
            case RemoveClosure taken -> taken.closure().value();
            case UndoStep undo -> withdrawn(foresight.inverse(undo.step()));
            default -> null;
        };
    }

    public Optional<CalendarStepId> latest() {
        return steps.latest().map(CalendarStep::id);
    }

    /** The latest step, where it was decided after this very preview. */
    public Optional<OpenStep> seenAs(String mark) {
        return steps.latest().filter(step -> step.isSeen(mark)).map(CalendarStep::open);
    }

    /** The calendar is so from now on. */
    public OpenStep write(ChangeCalendar change, ForeseenCalendar foreseen, Decided decided) {
        CalendarStep after = steps.latest().orElse(null);
        CalendarStep step = new CalendarStep(after, foreseen, write(change), decided);
        if (foreseen.dates().isEmpty()) {
            step.done(clock.instant());
        }
        steps.add(step);
        return step.open();
    }

    private CalendarStep.Subject write(ChangeCalendar change) {
        return switch (change) {
            case AddClosure command -> {
                LocalClosure closure = book.add(new LocalClosure(command));
                yield new CalendarStep.Subject(closure.id(), closure.toClosure().reason(), null);
            }
            case RemoveClosure taken -> remove(book.closure(taken.closure()));
            case EditTerm command -> edit(command, book.term(command.term()));
            case ImportYear imported -> store(imported);
            case AddSchoolYear command -> {
                SchoolYear year = command.toYear();
                book.add(year);
                yield new CalendarStep.Subject(year.summary().id().value(), year.name(), null);
            }
            case RemoveSchoolYear gone -> remove(book.schoolYear(gone.year()));
            case UndoStep undo -> write(foresight.inverse(undo.step()));
        };
    }

    private CalendarStep.Subject remove(LocalClosure closure) {
        ClosureSummary was = closure.summary();
        book.remove(closure);
        return new CalendarStep.Subject(
                was.id().value(),
                was.reason(),
                StepMemory.of(new StepMemory.DaysAndName(was.firstDay(), was.lastDay(), was.reason())));
    }

    private CalendarStep.Subject remove(SchoolYear year) {
        SchoolYearSummary was = year.summary();
        book.remove(year);
        return new CalendarStep.Subject(was.id().value(), was.name(), StepMemory.of(was));
    }

    private CalendarStep.Subject edit(EditTerm command, Term term) {
        TermSummary was = term.summary();
        term.schoolYear().change(term, command.name(), command.days());
        book.write();
        return new CalendarStep.Subject(
                was.id().value(),
                was.name(),
                StepMemory.of(new StepMemory.DaysAndName(was.firstDay(), was.lastDay(), was.name())));
    }

    /** A shipped year is written, too: sign-up reads the days off as they are written. */
    private CalendarStep.Subject store(ImportYear command) {
        CalendarYear year = command.year();
        CalendarYear known = command.known();
        CalendarYear was = book.imported(year.year()).orElse(null);
        List<CalendarYear> others = Stream.concat(
                        book.losing(known).stream(),
                        command.besides().stream().flatMap(each -> book.imported(each.year()).stream()))
                .distinct()
                .toList();
        if (known.announced()) {
            book.store(known, clock.instant());
        } else {
            book.forget(year.year());
        }
        command.besides().forEach(other -> book.store(other, clock.instant()));
        return new CalendarStep.Subject(null, Integer.toString(year.year()), StepMemory.of(was, others));
    }

    /** Those that are not through with all homes, the first decided first. */
    public List<OpenStep> open() {
        return steps.open().stream().map(CalendarStep::open).toList();
    }

    /** All homes were done. */
    public void finished(CalendarStepId id) {
        steps.find(id).ifPresent(step -> step.done(clock.instant()));
    }

    /** The latest first. */
    public List<CalendarStepSummary> since(Instant moment) {
        List<CalendarStep> all = steps.since(moment);
        return all.stream()
                .map(step -> step.summary(all.stream().noneMatch(later -> later.isAfter(step))))
                .toList();
    }

    /** Of each home as it is now, for who asks about many. */
    public Function<@Nullable UUID, Function<LocalDate, CareDay>> days(LocalDate from) {
        return ForesightDesk.each(book.calendarsFrom(from));
    }
}
