package org.halfpastfour.casework;

import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Checks;

/** Gives a group to another leader, who answers for its meetings to come. */
public record GiveGroup(GroupId group, AccountId leader) {

    public GiveGroup {
        new Checks().notNull("group", group).notNull("leader", leader).orThrow();
    }
}
