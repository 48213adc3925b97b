package org.halfpastfour.home;

import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Adds an adult to a home's staff.
 *
 * @param account the id of the account, or null without one
 */
public record AddStaffMember(
        HomeId home, String name, @Nullable UUID account) {

    public AddStaffMember {
        new Checks()
                .notNull("home", home)
                .value("name", () -> new PersonName(name))
                .orThrow();
    }
}
