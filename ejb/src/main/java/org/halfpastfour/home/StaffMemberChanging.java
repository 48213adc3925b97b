package org.halfpastfour.home;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff is about to be changed; who observes it inside the transaction may still refuse.
 *
 * @param standIn who takes over what the person leaves, or null when nobody is named
 */
public record StaffMemberChanging(
        StaffMemberSummary before,
        StaffMemberSummary after,
        @Nullable StaffMemberId standIn) {

    /** Whether another account is given, and with it maybe a person who is staff elsewhere, too. */
    public boolean getsAnAccount() {
        return after.account() != null && !Objects.equals(before.account(), after.account());
    }

    /** Whether the person does not work there any more. */
    public boolean ends() {
        return before.active() && !after.active();
    }
}
