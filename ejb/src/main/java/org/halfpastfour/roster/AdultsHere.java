package org.halfpastfour.roster;

import java.util.Set;
import org.halfpastfour.home.StaffMemberId;

/**
 * Which adults are in a home now.
 *
 * @param known whether anybody signed in today; otherwise nobody knows
 */
public record AdultsHere(boolean known, Set<StaffMemberId> adults) {

    public static final AdultsHere NOT_KNOWN = new AdultsHere(false, Set.of());

    public AdultsHere {
        adults = Set.copyOf(adults);
    }
}
