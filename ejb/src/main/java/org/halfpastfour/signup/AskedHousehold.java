package org.halfpastfour.signup;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.halfpastfour.family.HouseholdFacts;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionView;

/**
 * A household and what who asks for it may know, read once for all rules of one request.
 *
 * @param asParent whether who asks is granted the household, and not only serves its home
 * @param asStaff whether who asks serves its home, and it is nobody of the own family
 * @param hidden of whom who asks may see nothing
 * @param served whether who asks does so as staff of a session's home
 */
record AskedHousehold(
        HouseholdId id,
        HouseholdFacts known,
        boolean asParent,
        boolean asStaff,
        Set<UUID> hidden,
        Predicate<SessionView> served) {

    HomeId home() {
        return known.home();
    }

    boolean priority() {
        return known.priority();
    }

    /** Everybody of the household who is not hidden from who asks. */
    List<Participant> members() {
        return known.members().stream()
                .filter(member -> !hidden.contains(member.id()))
                .toList();
    }

    /** Of these people, those of whom who asks may neither know nor decide what is to come: hidden, or gone elsewhere. */
    Set<UUID> notFor(Collection<UUID> people) {
        if (!asParent) {
            return Set.of();
        }
        Set<UUID> not = new HashSet<>(people);
        not.removeAll(known.members().stream().map(Participant::id).collect(Collectors.toSet()));
        not.addAll(hidden);
        return not;
    }
}
