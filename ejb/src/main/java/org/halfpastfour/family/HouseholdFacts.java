package org.halfpastfour.family;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.home.HomeId;

/**
 * A household on a day, and what an account is to it.
 *
 * @param members the children and adults who belong to it, in the order of their ids
 * @param priority whether it goes before others
 * @param behind whether it goes after others, unless it goes before them
 * @param adult whether the account's person is one of its members
 * @param hidden the children, of whatever household, of whom that person may see nothing, being their blocked guardian
 */
public record HouseholdFacts(
        HomeId home, boolean priority, boolean behind, List<Participant> members, boolean adult, Set<UUID> hidden) {

    public HouseholdFacts {
        members = List.copyOf(members);
        hidden = Set.copyOf(hidden);
    }
}
