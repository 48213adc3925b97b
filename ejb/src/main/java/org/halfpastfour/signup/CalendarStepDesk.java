package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.calendar.CalendarBook;
import org.halfpastfour.calendar.ChangeCalendar;
import org.halfpastfour.calendar.Decided;
import org.halfpastfour.calendar.ForeseenCalendar;
import org.halfpastfour.calendar.OpenStep;
import org.halfpastfour.calendar.StepKind;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.programme.CalendarDays;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.NameReading;
import org.jspecify.annotations.Nullable;

/** The one step in which the calendar changes, whichever way it comes: looked at, decided, and begun. */
@ApplicationScoped
class CalendarStepDesk {

    @Inject
    CalendarBook book;

    @Inject
    CalendarSights sights;

    @Inject
    ToldHouseholdRecords told;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    StepPreview preview(ChangeCalendar change) {
        return preview(change, book.foresee(change));
    }

    /** Done as it was looked at; what is another by now is refused. Decided twice it is decided once. */
    OpenStep take(TakeStep command) {
        return done(command.seen()).orElseGet(() -> {
            ForeseenCalendar foreseen = book.foresee(command.change());
            StepPreview now = preview(command.change(), foreseen);
            ChangedMeanwhile.unless(now.seen().equals(command.seen()));
            new Checks()
                    .that(now.callsOff() == 0 || command.words() != null, "words", CommonError.REQUIRED)
                    .orThrow();
            return write(command.change(), foreseen, command.words(), command.seen());
        });
    }

    /** For who hands no preview back: the same twice in a row is done once. */
    OpenStep takeUnseen(ChangeCalendar change, String words) {
        String asked = mark(change + "\n" + words);
        return done(asked).orElseGet(() -> write(change, book.foresee(change), words, asked));
    }

    /** What was done as it was looked at, where nothing came after it; who else changes the calendar waits from then on. */
    Optional<OpenStep> done(String seen) {
        book.hold();
        return book.seenAs(seen);
    }

    /** Where another choice has settled what it touches. */
    OpenStep takeSettled(ChangeCalendar change, String seen) {
        return write(change, book.foresee(change), null, seen);
    }

    private OpenStep write(ChangeCalendar change, ForeseenCalendar foreseen, @Nullable String words, String seen) {
        OpenStep step = book.write(
                change, foreseen, new Decided(words, seen, caller.id().value(), clock.instant()));
        keep(foreseen.kind(), step);
        return step;
    }

    private void keep(StepKind kind, OpenStep step) {
        UUID subject = step.subject();
        String detail = step.id().toString();
        switch (kind) {
            case CLOSED -> audit.record("calendar.closure-added", "closure", subject, detail);
            case OPENED -> audit.record("calendar.closure-removed", "closure", subject, detail);
            case TERM_CHANGED -> audit.record("calendar.term-edited", "term", subject, detail);
            case SCHOOL_YEAR_ADDED -> audit.record("calendar.school-year-added", "school-year", subject, detail);
            case SCHOOL_YEAR_REMOVED -> audit.record("calendar.school-year-removed", "school-year", subject, detail);
            case YEAR_ANNOUNCED -> audit.record("calendar.year-imported", "calendar-year", null, detail);
            case YEAR_FORGOTTEN -> audit.record("calendar.year-forgotten", "calendar-year", null, detail);
        }
    }

    private StepPreview preview(ChangeCalendar change, ForeseenCalendar foreseen) {
        List<CalendarSight> all = sights.of(days(foreseen, book.withdrawn(change)));
        if (foreseen.undoes() != null) {
            mayBeUndone(all);
        }
        Map<UUID, Set<UUID>> households =
                told.of(all, families.ownFamily(caller.id()).hidden());
        return new StepPreview(
                foreseen.change(),
                all.stream()
                        .map(sight ->
                                home(sight, households.getOrDefault(sight.home().value(), Set.of())))
                        .filter(home -> !home.isUntouched())
                        .sorted(NameReading.order(ChangedHome::name).thenComparing(ChangedHome::home))
                        .toList(),
                (int) households.values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .count(),
                staff(all),
                shown(all, CalendarSight::linesCalledOff, Comparator.comparing(StepLine::start)),
                shown(all, CalendarSight::linesComing, Comparator.comparing(StepLine::start)),
                shown(all, CalendarSight::staying, Comparator.comparing(StayingLine::start)),
                mark(change, foreseen, all));
    }

    private static CalendarDays days(ForeseenCalendar foreseen, @Nullable UUID withdrawn) {
        return new CalendarDays(foreseen.home(), foreseen.dates(), foreseen.ofClosures(), withdrawn, foreseen.days());
    }

    private static void mayBeUndone(Collection<CalendarSight> all) {
        int counted =
                all.stream().mapToInt(sight -> sight.effects().counted().size()).sum();
        if (counted > 0) {
            throw SignUpError.CALENDAR_COUNTED_ON.told(counted);
        }
    }

    private static ChangedHome home(CalendarSight sight, Set<UUID> households) {
        return new ChangedHome(
                sight.home().value(),
                sight.effects().name(),
                sight.calledOff().size(),
                sight.taken().size(),
                sight.added().size(),
                sight.back().size(),
                sight.staying().size(),
                households.size());
    }

    private static int staff(Collection<CalendarSight> all) {
        return (int) all.stream()
                .flatMap(sight -> Stream.of(
                                sight.calledOff().stream().flatMap(session -> session.adults().stream()),
                                sight.taken().stream().flatMap(session -> session.adults().stream()),
                                sight.added().stream().flatMap(line -> line.adults().stream()),
                                sight.back().stream().flatMap(line -> line.adults().stream()))
                        .flatMap(adults -> adults))
                .distinct()
                .count();
    }

    private static <T> List<T> shown(
            Collection<CalendarSight> all, Function<CalendarSight, List<T>> which, Comparator<T> order) {
        return all.stream()
                .flatMap(sight -> which.apply(sight).stream())
                .sorted(order)
                .limit(StepPreview.SHOWN)
                .toList();
    }

    /** Of what was asked for, of what it follows, and of all that is done for it. */
    private String mark(ChangeCalendar change, ForeseenCalendar foreseen, Collection<CalendarSight> all) {
        String everything = all.stream()
                .map(CalendarSight::mark)
                .collect(Collectors.joining("", book.latest() + "\n" + change + "\n" + foreseen.change(), ""));
        return mark(everything);
    }

    private static String mark(String all) {
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
