package org.halfpastfour.signup;

import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.HouseholdFacts;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;

/** A family that asks as its parent would, past the desk that finds out whether it may. */
final class AskingFamily {

    private AskingFamily() {}

    static Family of(HouseholdId household, List<Participant> people, boolean priority, AccountId by) {
        HouseholdFacts known = new HouseholdFacts(HomeId.of(Ids.next()), priority, false, people, true, Set.of());
        return new Family(
                new AskedHousehold(household, known, true, false, Set.of(), session -> false), people, by, null);
    }
}
