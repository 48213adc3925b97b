package org.halfpastfour.family;

import java.util.Set;
import java.util.UUID;

/**
 * Two records of one person become one, in this transaction. Who keeps something about the record that goes gives it to
 * the one that is kept, and writes into the {@link JoinNotes} how it was.
 *
 * @param open whether the kept record may have places
 * @param households to which the kept record belongs from now on
 */
public record PeopleJoined(JoinId join, UUID gone, UUID kept, boolean open, Set<HouseholdId> households) {

    public PeopleJoined {
        households = Set.copyOf(households);
    }
}
