package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Begins the review of a period, at most 18 months long and over by today.
 *
 * @param from null for the day after the last signed review, or the start of the plan
 * @param to null for today
 * @param words null where it is written later
 */
public record BeginReview(
        ClientId client,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable FirstWords words) {

    public BeginReview {
        new Checks().notNull("client", client).orThrow();
    }

    public BeginReview(ClientId client, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(client, from, to, null);
    }
}
