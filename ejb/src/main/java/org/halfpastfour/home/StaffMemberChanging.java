package org.halfpastfour.home;

import java.util.Objects;

/** A member of staff is about to be changed; who observes it inside the transaction may still refuse. */
public record StaffMemberChanging(StaffMemberSummary before, StaffMemberSummary after) {

    /** Whether another account is given, and with it maybe a person who is staff elsewhere, too. */
    public boolean getsAnAccount() {
        return after.account() != null && !Objects.equals(before.account(), after.account());
    }

    /** Whether the person does not work there any more. */
    public boolean ends() {
        return before.active() && !after.active();
    }
}
