package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.CompanyDirectory;
import org.halfpastfour.family.Escort;
import org.halfpastfour.family.InOnePlace;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Checks;

/**
 * Adults who come along with children may be with each of them: none is blocked or banned for one, and where a guardian
 * is needed, each child comes with a guardian or with somebody who may collect it that day, and who lives with it then.
 */
@ApplicationScoped
class EscortRule {

    @Inject
    CompanyDirectory directory;

    /**
     * For who holds {@link BookingRecords#oneRequestAtATime}, as a ban does: of the two, the later one sees the other.
     *
     * @param together these and others of the household who come, too: each may be company, and nobody is barred for another
     * @param alone children of whom the home has decided that they come without company
     */
    Optional<CompanyFault> fault(
            SessionView session, Collection<Participant> people, Collection<Participant> together, Set<UUID> alone) {
        Set<UUID> children = others(ids(people, true), alone);
        List<Escort> escorts = escorts(session, together);
        boolean barred = escorts.stream().anyMatch(Escort::barred);
        return CompanyFault.of(new Checks()
                .that(!barred, "guardians", SignUpError.GUARDIAN_BARRED)
                .that(
                        barred
                                || escorts.isEmpty()
                                || !session.needsGuardian()
                                || accompanied(escorts).containsAll(children),
                        "guardians",
                        SignUpError.GUARDIAN_FOR_EACH_CHILD));
    }

    /** Refuses where there is a {@link #fault}. */
    void check(SessionView session, Collection<Participant> people, Collection<Participant> together, Set<UUID> alone) {
        fault(session, people, together, alone).ifPresent(fault -> {
            throw fault.fact();
        });
    }

    /** The adults of these who must not be with one of the children. */
    Set<UUID> barred(SessionView session, Collection<Participant> people) {
        return escorts(session, people).stream()
                .filter(Escort::barred)
                .map(Escort::adult)
                .collect(Collectors.toSet());
    }

    /** Whether every child among these has its company, where it needs one and does not come alone. */
    boolean suffices(SessionView session, Collection<Participant> people, Set<UUID> alone) {
        return !session.needsGuardian()
                || accompanied(escorts(session, people)).containsAll(others(ids(people, true), alone));
    }

    private static Set<UUID> others(Set<UUID> children, Set<UUID> alone) {
        return children.stream().filter(child -> !alone.contains(child)).collect(Collectors.toSet());
    }

    private List<Escort> escorts(SessionView session, Collection<Participant> people) {
        Set<UUID> children = ids(people, true);
        Set<UUID> adults = ids(people, false);
        return directory.escorts(new InOnePlace(children, adults, session.date()));
    }

    private static Set<UUID> accompanied(List<Escort> escorts) {
        return escorts.stream().filter(Escort::company).map(Escort::child).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(Collection<Participant> people, boolean children) {
        return people.stream()
                .filter(person -> person.child() == children)
                .map(Participant::id)
                .collect(Collectors.toSet());
    }
}
