package org.halfpastfour.programme.rest;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.calendar.DateChoice;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.ExtendSeries;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /series/{id}/extension}.
 *
 * @param to the new last date
 * @param adults staff members in charge of the new sessions
 * @param signupOpens at once when left out
 * @param leaveOut dates without a session
 * @param publish whether families see them and are asked; true when left out
 */
public record ExtensionJson(
        @Nullable LocalDate to,
        @Nullable List<UUID> adults,
        @Nullable OffsetDateTime signupOpens,
        @Nullable List<LocalDate> leaveOut,
        @Nullable Boolean publish) {

    static ExtensionJson empty() {
        return new ExtensionJson(null, null, null, null, null);
    }

    ExtendSeries command(SeriesId series, Clock clock) {
        new Checks().notNull("to", to).notNull("adults", adults).orThrow();
        return new ExtendSeries(
                series,
                requireNonNull(to),
                requireNonNull(adults).stream().map(StaffMemberId::new).toList(),
                leaveOut == null
                        ? List.of()
                        : leaveOut.stream()
                                .distinct()
                                .map(date -> new DateChoice(date, false, ""))
                                .toList(),
                signupOpens == null ? clock.instant() : requireNonNull(Params.moment("signupOpens", signupOpens)),
                publish == null || publish);
    }
}
