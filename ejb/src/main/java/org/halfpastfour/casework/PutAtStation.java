package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * From a day on a caseworker works at a place, and at no other of the district.
 *
 * @param station null where at none
 */
public record PutAtStation(String district, @Nullable StationId station, AccountId worker, LocalDate from) {

    public PutAtStation {
        new Checks()
                .text("district", district, 1, 20)
                .notNull("worker", worker)
                .notNull("from", from)
                .orThrow();
    }
}
