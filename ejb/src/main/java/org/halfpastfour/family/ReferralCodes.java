package org.halfpastfour.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.halfpastfour.shared.Roles;

/** Codes that give a family priority: the same kind from whoever issues it. */
@Stateless
@RolesAllowed({Roles.HOME_STAFF, Roles.CASEWORKER, Roles.CITY_ADMIN})
public class ReferralCodes {

    @Inject
    private PriorityDesk priority;

    /** A new code for one family, to be redeemed once and within a year; printed 4-4. */
    public String issue() {
        return priority.issue();
    }
}
