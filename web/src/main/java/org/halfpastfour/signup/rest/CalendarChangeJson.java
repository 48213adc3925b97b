package org.halfpastfour.signup.rest;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.calendar.AddClosure;
import org.halfpastfour.calendar.AddSchoolYear;
import org.halfpastfour.calendar.CalendarFiles;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.calendar.ChangeCalendar;
import org.halfpastfour.calendar.ClosureId;
import org.halfpastfour.calendar.EditTerm;
import org.halfpastfour.calendar.RemoveClosure;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.calendar.UndoStep;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.signup.TakeStep;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /calendar-changes}: exactly one of its changes, with what was seen of it.
 *
 * @param removedClosure which closure is taken back
 * @param schoolYear one that is added
 * @param undone which change is taken back
 * @param words what the families of all that is cancelled read
 * @param seen of the preview
 */
public record CalendarChangeJson(
        @Nullable Closed closed,
        @Nullable UUID removedClosure,
        @Nullable Term term,
        @Nullable Year year,
        @Nullable NewSchoolYear schoolYear,
        @Nullable UUID undone,
        @Nullable String words,
        @Nullable String seen) {

    /** @param everyHome must be true where no home is named: nothing left out closes the whole city */
    public record Closed(
            @Nullable UUID home,
            @Nullable Boolean everyHome,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String reason) {

        AddClosure command() {
            boolean every = Boolean.TRUE.equals(everyHome);
            new Checks()
                    .notNull("closed.home", every ? Boolean.TRUE : home)
                    .notNull("closed.everyHome", every && home != null ? null : Boolean.TRUE)
                    .notNull("closed.firstDay", firstDay)
                    .notNull("closed.lastDay", lastDay)
                    .orThrow();
            return new AddClosure(
                    home, requireNonNull(firstDay), requireNonNull(lastDay), requireNonNullElse(reason, ""));
        }
    }

    public record Term(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        EditTerm command() {
            new Checks()
                    .notNull("term.id", id)
                    .notNull("term.firstDay", firstDay)
                    .notNull("term.lastDay", lastDay)
                    .orThrow();
            return new EditTerm(
                    new TermId(requireNonNull(id)),
                    requireNonNullElse(name, ""),
                    requireNonNull(firstDay),
                    requireNonNull(lastDay));
        }
    }

    /** @param file its text, as iCalendar or JSON */
    public record Year(@Nullable Integer number, @Nullable String file) {

        ChangeCalendar command(CalendarFiles files) {
            new Checks()
                    .notNull("year.number", number)
                    .notNull("year.file", file)
                    .orThrow();
            byte[] content = requireNonNull(file).getBytes(StandardCharsets.UTF_8);
            return files.year(content, "api", requireNonNull(number)).change();
        }
    }

    /** @param terms inside of it, in any order */
    public record NewSchoolYear(
            @Nullable String name,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable List<@Nullable NewTerm> terms) {

        AddSchoolYear command() {
            List<@Nullable NewTerm> named = requireNonNullElse(terms, List.of());
            List<NewTerm> all = named.stream().flatMap(Stream::ofNullable).toList();
            Checks checks = new Checks()
                    .notNull("schoolYear.firstDay", firstDay)
                    .notNull("schoolYear.lastDay", lastDay)
                    .notNull("schoolYear.terms", all.isEmpty() || all.size() < named.size() ? null : all);
            all.forEach(term -> checks.notNull("schoolYear.terms.firstDay", term.firstDay())
                    .notNull("schoolYear.terms.lastDay", term.lastDay()));
            checks.orThrow();
            return new AddSchoolYear(
                    requireNonNullElse(name, ""),
                    requireNonNull(firstDay),
                    requireNonNull(lastDay),
                    all.stream().map(NewTerm::command).toList());
        }
    }

    /** A term that comes with its school year. */
    public record NewTerm(
            @Nullable String name,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        AddSchoolYear.NewTerm command() {
            return new AddSchoolYear.NewTerm(
                    requireNonNullElse(name, ""), requireNonNull(firstDay), requireNonNull(lastDay));
        }
    }

    static CalendarChangeJson of(@Nullable CalendarChangeJson body) {
        return body == null ? new CalendarChangeJson(null, null, null, null, null, null, null, null) : body;
    }

    ChangeCalendar change(CalendarFiles files) {
        long changes = Stream.<Stream<?>>of(
                        Stream.ofNullable(closed),
                        Stream.ofNullable(removedClosure),
                        Stream.ofNullable(term),
                        Stream.ofNullable(year),
                        Stream.ofNullable(schoolYear),
                        Stream.ofNullable(undone))
                .mapToLong(Stream::count)
                .sum();
        new Checks().notNull("change", changes == 1 ? Boolean.TRUE : null).orThrow();
        if (closed != null) {
            return closed.command();
        } else if (term != null) {
            return term.command();
        } else if (year != null) {
            return year.command(files);
        } else if (schoolYear != null) {
            return schoolYear.command();
        }
        return removedClosure == null
                ? new UndoStep(new CalendarStepId(requireNonNull(undone)))
                : new RemoveClosure(new ClosureId(removedClosure));
    }

    TakeStep command(CalendarFiles files) {
        return new TakeStep(change(files), words, requireNonNullElse(seen, ""));
    }
}
