package org.halfpastfour.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Facts of the calendar for other features, whoever asks. A home that is null asks for what holds in every home. */
@ApplicationScoped
public class CalendarDirectory {

    @Inject
    CalendarRecords book;

    @Inject
    LookMemory memory;

    public CareDay careDay(LocalDate date, @Nullable UUID home) {
        return book.calendar(home).on(date);
    }

    /** Refused when there is none. */
    public TermSummary term(TermId id) {
        return memory.once(new ById(id), () -> book.term(id).summary());
    }

    /** To which the day belongs; empty in the holidays. */
    public Optional<TermSummary> termOn(LocalDate day) {
        return book.schoolYears().stream()
                .flatMap(year -> year.terms().stream())
                .map(Term::summary)
                .filter(term -> !day.isBefore(term.firstDay()) && !day.isAfter(term.lastDay()))
                .findFirst();
    }

    /** Of any date, for who asks about many. */
    public Function<LocalDate, CareDay> careDays(@Nullable UUID home) {
        return book.calendar(home)::on;
    }

    /** The days on which the class is held, in any home, for who asks about many homes. */
    public Function<@Nullable UUID, List<LocalDate>> heldDays(DateRange days) {
        Function<@Nullable UUID, CareCalendar> calendars = book.calendarsFrom(days.from());
        return home -> {
            CareCalendar calendar = calendars.apply(home);
            return days.days().filter(day -> calendar.on(day).held()).toList();
        };
    }

    /** Every date that the series could be held on, and why it is in or out. */
    public List<Occurrence> occurrences(Recurrence recurrence, @Nullable UUID home) {
        return recurrence.occurrences(book.calendar(home)::on);
    }

    private record ById(TermId term) implements LookMemory.Question<TermSummary> {}
}
