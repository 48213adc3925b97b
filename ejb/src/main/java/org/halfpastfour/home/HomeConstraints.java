package org.halfpastfour.home;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.Constraints;

/** What the database refuses of homes, rooms and staff, and what is told then. */
final class HomeConstraints {

    static final Constraints KNOWN = Constraints.of(
            telling("home_name_key", HomeError.HOME_NAME_TAKEN::told),
            telling("room_name_key", HomeError.ROOM_NAME_TAKEN::told),
            telling("staff_member_account_key", HomeError.STAFF_ACCOUNT_TAKEN));

    private HomeConstraints() {}
}
