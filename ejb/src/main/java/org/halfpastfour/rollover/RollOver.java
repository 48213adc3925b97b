package org.halfpastfour.rollover;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.CarryClasses;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Lets the classes of a home go on from a term to the next, and asks their families whether they stay.
 *
 * @param keptUntil the last day on which their places are kept; from the next day on others can sign up
 * @param without classes that do not go on
 */
public record RollOver(
        HomeId home,
        @Nullable TermId from,
        @Nullable TermId to,
        @Nullable LocalDate keptUntil,
        Set<SeriesId> without) {

    public RollOver {
        new Checks()
                .notNull("home", home)
                .notNull("from", from)
                .notNull("to", to)
                .notNull("keptUntil", keptUntil)
                .orThrow();
        without = Set.copyOf(without);
    }

    TermId ofTerm() {
        return Objects.requireNonNull(from);
    }

    TermId intoTerm() {
        return Objects.requireNonNull(to);
    }

    LocalDate lastKept() {
        return Objects.requireNonNull(keptUntil);
    }

    CarryClasses classes(TermSummary of, TermSummary into, LocalDate today, ZoneId zone) {
        LocalDate last = lastKept();
        new Checks()
                .that(into.firstDay().isAfter(of.lastDay()), "to", RollOverError.NOT_A_LATER_TERM)
                .that(!last.isBefore(today), "keptUntil", RollOverError.KEPT_IN_THE_PAST)
                .that(last.isBefore(into.firstDay()), "keptUntil", RollOverError.KEPT_INTO_THE_TERM)
                .orThrow();
        return new CarryClasses(
                home, of, into, last.plusDays(1).atStartOfDay(zone).toInstant(), without);
    }
}
