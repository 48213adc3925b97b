package org.halfpastfour.casework;

import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Gives a case, with its family repair sessions to come, to a colleague.
 *
 * @param calledOff of the sessions that clash, those that are called off by the facilitator
 * @param said how the client was told, or agreed where that is asked; may be empty
 */
public record GiveCase(ClientId client, AccountId caseworker, Set<RepairId> calledOff, String said) {

    /** Without a word of the client. */
    public GiveCase(ClientId client, AccountId caseworker, Set<RepairId> calledOff) {
        this(client, caseworker, calledOff, "");
    }

    public GiveCase {
        new Checks()
                .notNull("client", client)
                .notNull("caseworker", caseworker)
                .notNull("calledOff", calledOff)
                .text("said", said, 0, 300)
                .orThrow();
        calledOff = Set.copyOf(calledOff);
        said = Text.line(said);
    }
}
