package org.halfpastfour.home;

import org.halfpastfour.shared.PhoneNumber;

/**
 * A youth home and where it is.
 *
 * @param version counts the changes of what it tells, its opening hours not among them
 */
public record HomeSummary(
        HomeId id,
        String name,
        DistrictSummary district,
        StreetSummary street,
        String address,
        PhoneNumber phone,
        HomeStatus status,
        int version) {

    public boolean isOpen() {
        return status == HomeStatus.OPEN;
    }
}
