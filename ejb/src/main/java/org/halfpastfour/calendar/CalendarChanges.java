package org.halfpastfour.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Recheck;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Settlement;
import org.jspecify.annotations.Nullable;

/** Where the city office changes the calendar. Every change can be seen beforehand, without anything being changed. */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class CalendarChanges {

    /** Days and lines of a file that can be read. */
    public static final int MOST_DAYS = Announcement.MOST;

    @Inject
    CalendarRecords book;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    Recheck recheck;

    /** The years of which one can be imported, and what is not understood. Refused: more than 10 MB, more days than can be looked through, and no calendar. */
    public CalendarContents read(byte[] content, String name) {
        return CalendarFile.read(content, name, clock);
    }

    /** What importing one of the file's years would change. */
    public CalendarImport previewImport(byte[] content, String name, int year) {
        CalendarContents contents = read(content, name);
        CalendarYear chosen = contents.year(year)
                .orElseThrow(() -> new InvalidInput(
                        CalendarFile.FIELD, CalendarError.CALENDAR_YEAR_MISSING.code(), Arguments.of("year", year)));
        CareCalendar before = book.calendar(null);
        List<LocalDate> dates = Stream.concat(chosen.dates().stream(), datesOf(year))
                .distinct()
                .sorted()
                .toList();
        boolean replaces = before.holidays().year(year).announced();
        CalendarChange change = CalendarChange.between(before, before.with(chosen), dates);
        return new CalendarImport(chosen, replaces, change, contents.notUnderstood());
    }

    /** Puts the file's year in the place of what was known of it; what it touches becomes what was chosen. */
    public CalendarImport importYear(byte[] content, String name, int year, Settlement settlement) {
        CalendarImport imported = previewImport(content, name, year);
        recheck.around(reach(null, imported.change()), settlement, () -> book.store(imported.year(), clock.instant()));
        audit.record("calendar.year-imported", "calendar-year", null, Integer.toString(year));
        return imported;
    }

    public CalendarChange previewEdit(EditTerm command) {
        Term term = book.term(command.term());
        term.schoolYear().checkChange(term, command.name(), command.days());
        CareCalendar before = book.calendar(null);
        return CalendarChange.between(
                before,
                before.withTermMoved(term.days(), command.days()),
                Stream.concat(term.days().days(), command.days().days())
                        .distinct()
                        .sorted()
                        .toList());
    }

    public CalendarChange editTerm(EditTerm command) {
        CalendarChange change = previewEdit(command);
        Term term = book.term(command.term());
        recheck.around(reach(null, change), command.settlement(), () -> {
            term.schoolYear().change(term, command.name(), command.days());
            book.write();
        });
        audit.record("calendar.term-edited", "term", command.term().value(), null);
        return change;
    }

    public SchoolYearSummary addSchoolYear(AddSchoolYear command) {
        DateRange days = new DateRange(command.firstDay(), command.lastDay());
        book.schoolYears().stream()
                .filter(other -> other.overlaps(days))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInput(
                            "firstDay", CalendarError.SCHOOL_YEAR_OVERLAPS.code(), Arguments.of("name", other.name()));
                });
        SchoolYear year = new SchoolYear(command.name(), days);
        for (int i = 0; i < command.terms().size(); i++) {
            add(command.terms().get(i), "terms[" + i + "]", year);
        }
        book.add(year);
        SchoolYearSummary summary = year.summary();
        audit.record("calendar.school-year-added", "school-year", summary.id().value(), null);
        return summary;
    }

    private static void add(AddSchoolYear.NewTerm term, String place, SchoolYear year) {
        try {
            year.add(term.name(), new DateRange(term.firstDay(), term.lastDay()));
        } catch (InvalidInput refused) {
            throw refused.in(place);
        }
    }

    public CalendarChange previewClosure(AddClosure command) {
        CareCalendar before = book.calendar(command.home());
        Closure closure = command.toClosure();
        return CalendarChange.between(
                before, before.with(closure), closure.days().days().toList());
    }

    public ClosureSummary addClosure(AddClosure command) {
        UUID home = command.home();
        book.mustKnow(home);
        LocalClosure closure = new LocalClosure(command);
        recheck.around(
                Reach.days(home, command.toClosure().days().days().toList()),
                command.settlement(),
                () -> book.add(closure));
        ClosureSummary summary = closure.summary();
        audit.record("calendar.closure-added", "closure", summary.id().value(), null);
        return summary;
    }

    public void removeClosure(ClosureId closure) {
        book.remove(book.closure(closure));
        audit.record("calendar.closure-removed", "closure", closure.value(), null);
    }

    private static Reach reach(@Nullable UUID home, CalendarChange change) {
        return Reach.days(
                home, change.changes().stream().map(CareDayChange::date).toList());
    }

    private static Stream<LocalDate> datesOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
