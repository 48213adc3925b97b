package org.halfpastfour.family.rest;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ForbidPickup;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /children/{id}/bans}.
 *
 * @param adult somebody around the child
 * @param to without an end when left out
 */
public record NewBanJson(
        @Nullable UUID adult,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reason) {

    static NewBanJson empty() {
        return new NewBanJson(null, null, null, null);
    }

    ForbidPickup command(ChildId child) {
        new Checks().notNull("adult", adult).notNull("from", from).orThrow();
        return new ForbidPickup(
                child,
                PickupPerson.of(AdultId.of(requireNonNull(adult))),
                requireNonNull(from),
                to,
                requireNonNullElse(reason, ""));
    }
}
