package org.halfpastfour.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.shared.Foretold;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Touched;

/** What ends in a family, with its reason. What was before stays on record. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class FamilyEndings {

    @Inject
    private EndingDesk desk;

    @Inject
    private PickupDesk pickups;

    @Inject
    private GuardianDesk guardians;

    @Inject
    private ConsentDesk consents;

    /** The account of an adult who leaves is a parent of the household no more after that day. */
    public void endMembership(EndMembership command) {
        desk.end(command);
    }

    /** From the day after, what this guardian signed counts no more; a block stays. */
    public void endGuardianship(EndGuardianship command) {
        desk.end(command);
    }

    /**
     * Shows what a ban would end, by making it and taking it back.
     *
     * @throws Foretold always
     */
    public void foretellBan(ForbidPickup command) {
        throw new Foretold(pickups.forbid(command).ended());
    }

    /**
     * Shows what a block would end, by making it and taking it back.
     *
     * @throws Foretold always
     */
    public void foretellBlock(BlockGuardian command) {
        throw new Foretold(guardians.block(command));
    }

    /**
     * Shows what the withdrawal of a consent would touch, by asking for it and taking it back.
     *
     * @throws Touched with everything for which a choice will be needed
     * @throws Foretold where nothing is touched
     */
    public void foretellWithdrawal(ConsentId consent) {
        consents.withdraw(new WithdrawConsent(consent));
        throw new Foretold(List.of());
    }
}
