package org.halfpastfour.casework;

import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Checks;

/**
 * Gives a case, with its family repair sessions to come, to a colleague.
 *
 * @param calledOff of the sessions that clash, those that are called off by the facilitator
 */
public record GiveCase(ClientId client, AccountId caseworker, Set<RepairId> calledOff) {

    public GiveCase {
        new Checks()
                .notNull("client", client)
                .notNull("caseworker", caseworker)
                .notNull("calledOff", calledOff)
                .orThrow();
        calledOff = Set.copyOf(calledOff);
    }
}
