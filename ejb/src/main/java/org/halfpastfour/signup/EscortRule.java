package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.Escort;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Checks;

/**
 * Adults who come along with children may be with each of them: none is blocked or banned for one, and where a guardian
 * is needed, each child comes with a guardian or with somebody who may collect it that day.
 */
@ApplicationScoped
class EscortRule {

    @Inject
    FamilyDirectory families;

    void check(SessionView session, Family family) {
        Set<UUID> children = ids(family, true);
        Set<UUID> adults = ids(family, false);
        if (children.isEmpty() || adults.isEmpty()) {
            return;
        }
        List<Escort> escorts = families.escorts(children, adults, session.date());
        Set<UUID> accompanied =
                escorts.stream().filter(Escort::mayCollect).map(Escort::child).collect(Collectors.toSet());
        boolean barred = escorts.stream().anyMatch(Escort::barred);
        new Checks()
                .that(!barred, "guardians", SignUpError.GUARDIAN_BARRED)
                .that(
                        barred || !session.needsGuardian() || accompanied.containsAll(children),
                        "guardians",
                        SignUpError.GUARDIAN_FOR_EACH_CHILD)
                .orThrow();
    }

    private static Set<UUID> ids(Family family, boolean children) {
        return family.people().stream()
                .filter(person -> person.child() == children)
                .map(Participant::id)
                .collect(Collectors.toSet());
    }
}
