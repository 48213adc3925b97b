package org.halfpastfour.signup;

import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Checks;

/**
 * A family says why the places that it left empty in a session should not count.
 *
 * @param words 1 to 400 characters
 */
public record AppealNoShow(HouseholdId household, SessionId session, String words) {

    static final int LONGEST = 400;

    public AppealNoShow {
        new Checks().text("words", words, 1, LONGEST).orThrow();
    }
}
