package org.halfpastfour.casework;

import java.util.List;

/**
 * After how many days a district asks.
 *
 * @param holds today
 * @param versions what was set, the latest first; while there are none, what the product came with holds
 */
public record DistrictReferralDays(String district, ReferralDays holds, List<ReferralTermLine> versions) {

    public DistrictReferralDays {
        versions = List.copyOf(versions);
    }
}
