package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;

/** Links a household by the code that the family gave away itself. */
public record LinkHousehold(ClientId client, String householdCode) {

    public LinkHousehold {
        new Checks()
                .notNull("client", client)
                .text("householdCode", householdCode, 1, 60)
                .orThrow();
    }
}
