package org.halfpastfour.placing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.HouseholdFacts;
import org.halfpastfour.family.Participant;
import org.jspecify.annotations.Nullable;

/** A list that takes part: all of its children belong to the household today, and none is looked at by the staff. */
record Entrant(WishList list, HouseholdFacts household, List<Participant> children) {

    static @Nullable Entrant of(WishList list, HouseholdFacts household) {
        List<UUID> wanted = list.children();
        List<Participant> children = household.members().stream()
                .filter(member -> wanted.contains(member.id()) && !member.held())
                .toList();
        return children.size() == wanted.size() ? new Entrant(list, household, children) : null;
    }

    boolean isForAge(WishClassView of) {
        return children.stream().allMatch(child -> {
            LocalDate birthDate = child.birthDate();
            return birthDate != null && of.isForAge(birthDate);
        });
    }

    UUID id() {
        return list.id().value();
    }
}
