package org.halfpastfour.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.calendar.DateChoice;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Checks;

/**
 * Lets a series go on until a later date, and makes the dates that could not be made while a year was not announced.
 *
 * @param to the new last date; not before the one it has
 * @param adults who is in charge of the new sessions
 * @param choices dates put in or left out by hand, besides those chosen before
 * @param signupOpens of the new sessions
 * @param publish whether families see the new sessions at once; those who took the whole series are asked then
 */
public record ExtendSeries(
        SeriesId series,
        LocalDate to,
        List<StaffMemberId> adults,
        List<DateChoice> choices,
        Instant signupOpens,
        boolean publish) {

    public ExtendSeries {
        new Checks()
                .notNull("series", series)
                .notNull("to", to)
                .notNull("adults", adults)
                .notNull("choices", choices)
                .notNull("signupOpens", signupOpens)
                .orThrow();
        adults = adults.stream().distinct().toList();
        choices = List.copyOf(choices);
    }
}
