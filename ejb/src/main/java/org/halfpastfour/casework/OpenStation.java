package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Opens a place of work in a district.
 *
 * @param id by the form that is sent: sent again, it is the same place
 * @param street of a point, by its official code
 */
public record OpenStation(
        StationId id, String district, @Nullable String street, StationProfile profile) {

    public OpenStation {
        new Checks()
                .notNull("id", id)
                .text("district", district, 1, 20)
                .that(
                        street == null || !street.isBlank() && street.length() <= 20,
                        "street",
                        CaseError.STATION_STREET_UNKNOWN)
                .orThrow();
    }

    StationKind kind() {
        return street == null ? StationKind.STATION : StationKind.POINT;
    }
}
