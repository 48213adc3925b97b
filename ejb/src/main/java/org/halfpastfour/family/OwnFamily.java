package org.halfpastfour.family;

import java.util.Set;
import java.util.UUID;

/**
 * Who is family to the person behind an account. That person decides nothing about them as staff, whatever role the
 * account has besides; and who is hidden from the person as a parent is hidden from the same person everywhere.
 *
 * @param self the person's own records
 * @param households to which the person belongs
 * @param people everybody of those households, and the children whose guardian the person is or was, or who are kept from
 *     the person
 * @param barred the children for whom the person is blocked or banned
 * @param hidden the barred, and everybody of the other households of the person's children
 * @param hiddenHouseholds those other households
 */
public record OwnFamily(
        Set<UUID> self,
        Set<HouseholdId> households,
        Set<UUID> people,
        Set<UUID> barred,
        Set<UUID> hidden,
        Set<HouseholdId> hiddenHouseholds) {

    /** Of an account behind which no person of a family is known. */
    public static final OwnFamily NOBODY = new OwnFamily(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public OwnFamily {
        self = Set.copyOf(self);
        households = Set.copyOf(households);
        people = Set.copyOf(people);
        barred = Set.copyOf(barred);
        hidden = Set.copyOf(hidden);
        hiddenHouseholds = Set.copyOf(hiddenHouseholds);
    }

    /** Whether the person is family, and no secret to who asks. */
    public boolean includes(UUID person) {
        return people.contains(person) && !hides(person);
    }

    public boolean includes(HouseholdId household) {
        return households.contains(household);
    }

    public boolean hides(UUID person) {
        return hidden.contains(person);
    }

    public boolean hides(HouseholdId household) {
        return hiddenHouseholds.contains(household);
    }

    /** Whether it is nobody's business of this account as staff: not to be decided, or not even there. */
    public boolean concerns(HouseholdId household) {
        return includes(household) || hides(household);
    }

    /** The same of a person. */
    public boolean concerns(UUID person) {
        return people.contains(person) || hides(person);
    }
}
