package org.halfpastfour.home;

import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Changes a member of a home's staff.
 *
 * @param account the id of the account, or null without one
 * @param active false when the person does not work there any more
 * @param version of this member of staff when the form was opened; a later one is not overwritten
 * @param standIn the colleague who takes over the sessions to come of somebody who leaves, or null
 */
public record ChangeStaffMember(
        StaffMemberId staffMember,
        String name,
        @Nullable UUID account,
        boolean active,
        int version,
        @Nullable StaffMemberId standIn) {

    public ChangeStaffMember {
        new Checks()
                .notNull("staffMember", staffMember)
                .value("name", () -> new PersonName(name))
                .orThrow();
    }

    /** A change with nobody to take anything over. */
    public ChangeStaffMember(
            StaffMemberId staffMember, String name, @Nullable UUID account, boolean active, int version) {
        this(staffMember, name, account, active, version, null);
    }
}
