package org.halfpastfour.signup.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.attendance.StayAway;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /households/{id}/away}.
 *
 * @param to the last day; without it all that is booked from the first one on
 * @param series only what is booked of this one
 * @param weekdays such as wednesday: only what is on these days of the week; cancelled in a series without a last day, they are
 *     given up for dates to come, too
 * @param as cancelled, ill or excused
 */
public record NewAwayJson(
        @Nullable UUID participant,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID series,
        @Nullable List<String> weekdays,
        @Nullable String as) {

    static NewAwayJson empty() {
        return new NewAwayJson(null, null, null, null, null, null);
    }

    StayAway command(HouseholdId household) {
        StayAway.As what = ApiWords.parse(StayAway.As.class, "as", as);
        new Checks()
                .notNull("participant", participant)
                .notNull("from", from)
                .notNull("as", what)
                .orThrow();
        return new StayAway(
                household,
                Objects.requireNonNull(participant),
                Objects.requireNonNull(from),
                to,
                series == null ? null : new SeriesId(series),
                days(),
                Objects.requireNonNull(what));
    }

    private Set<DayOfWeek> days() {
        return weekdays == null
                ? Set.of()
                : weekdays.stream()
                        .flatMap(day -> Stream.ofNullable(ApiWords.parse(DayOfWeek.class, "weekdays", day)))
                        .collect(Collectors.toSet());
    }
}
