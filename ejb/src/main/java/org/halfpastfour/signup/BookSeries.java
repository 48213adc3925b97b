package org.halfpastfour.signup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.jspecify.annotations.Nullable;

/**
 * Asks for places in sessions of a series that are still to come; see {@link BookSession}.
 *
 * @param order who goes first where they are taken one by one
 * @param dates of the sessions that are wanted; null for all from today
 */
public record BookSeries(
        SeriesId series,
        @Nullable HouseholdId household,
        List<ChildId> children,
        List<AdultId> guardians,
        boolean split,
        List<UUID> order,
        @Nullable List<LocalDate> dates) {

    public BookSeries(
            SeriesId series,
            @Nullable HouseholdId household,
            List<ChildId> children,
            List<AdultId> guardians,
            boolean split,
            @Nullable List<LocalDate> dates) {
        this(series, household, children, guardians, split, List.of(), dates);
    }

    /** All that is to come. */
    public BookSeries(
            SeriesId series,
            @Nullable HouseholdId household,
            List<ChildId> children,
            List<AdultId> guardians,
            boolean split) {
        this(series, household, children, guardians, split, List.of(), null);
    }

    public BookSeries {
        dates = dates == null ? null : dates.stream().distinct().sorted().toList();
        children = BookingInput.distinct(children);
        guardians = BookingInput.distinct(guardians);
        order = BookingInput.distinct(order);
        BookingInput.check(children, guardians, order)
                .notNull("series", series)
                .that(dates == null || !dates.isEmpty(), "dates", CommonError.REQUIRED)
                .orThrow();
    }

    /** Those of these sessions that are wanted; refused when one of the dates has none. */
    List<SessionView> of(List<SessionView> series) {
        List<LocalDate> wanted = dates;
        if (wanted == null) {
            return series;
        }
        List<SessionView> chosen = series.stream()
                .filter(session -> wanted.contains(session.date()))
                .toList();
        new Checks()
                .that(
                        chosen.stream().map(SessionView::date).distinct().count() == wanted.size(),
                        "dates",
                        SignUpError.NO_SUCH_DATE)
                .orThrow();
        return chosen;
    }
}
