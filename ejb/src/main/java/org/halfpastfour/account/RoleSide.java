package org.halfpastfour.account;

import org.halfpastfour.shared.Role;

/** On which side of the wall a role stands. One account never works on both; a parent stands on neither. */
enum RoleSide {
    CASE,
    PROGRAMME,
    FAMILY;

    static RoleSide of(Role role) {
        return switch (role) {
            case CASEWORKER, CASE_SUPERVISOR -> CASE;
            case HOME_STAFF, VOLUNTEER, CITY_ADMIN -> PROGRAMME;
            case PARENT -> FAMILY;
        };
    }
}
