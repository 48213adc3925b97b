package org.halfpastfour.home;

import org.halfpastfour.shared.PhoneNumber;

/** A youth home and where it is. */
public record HomeSummary(
        HomeId id,
        String name,
        DistrictSummary district,
        StreetSummary street,
        String address,
        PhoneNumber phone,
        HomeStatus status) {

    public boolean isOpen() {
        return status == HomeStatus.OPEN;
    }
}
