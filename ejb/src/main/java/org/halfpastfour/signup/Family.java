package org.halfpastfour.signup;

import java.util.Comparator;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for places: those of a household who are to come, always in the same order, so that two requests for the same
 * people never wait for each other in a circle.
 *
 * @param priority whether they go before others; why is not known here
 * @param exception why a child outside the ages comes all the same, or null
 */
record Family(
        HouseholdId household,
        List<Participant> people,
        boolean priority,
        AccountId askedBy,
        @Nullable String exception) {

    Family {
        people = people.stream().sorted(Comparator.comparing(Participant::id)).toList();
    }

    Family only(List<Participant> some) {
        return new Family(household, some, priority, askedBy, exception);
    }

    int bucket() {
        return WaitingOrder.bucket(priority);
    }

    int size() {
        return people.size();
    }
}
