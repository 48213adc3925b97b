package org.halfpastfour.signup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Checks;

/**
 * Who comes together: a class is for children alone, and where a guardian is needed a child comes with one, and the
 * family is not taken one by one.
 */
final class CompanyRule {

    private static final int GROWN_UP = 18;

    private CompanyRule() {}

    static boolean admitsAdults(SessionView session) {
        return session.needsGuardian()
                || session.kind() == SessionKind.PARENT_CHILD_EVENT
                || session.kind() == SessionKind.COURSE && session.ageTo() >= GROWN_UP;
    }

    /** @param together those who want places, and those of the household who have theirs */
    static Optional<CompanyFault> fault(SessionView session, Family family, List<Participant> together, boolean split) {
        boolean adults = family.people().stream().anyMatch(person -> !person.child());
        boolean children = together.stream().anyMatch(Participant::child);
        Checks checks = new Checks()
                .that(!adults || admitsAdults(session), "guardians", SignUpError.NO_GUARDIANS_HERE)
                .that(!session.needsGuardian() || children, "children", SignUpError.GUARDIAN_WITHOUT_CHILD)
                .that(
                        !session.needsGuardian() || !split || family.size() == 1,
                        "split",
                        SignUpError.SPLIT_WITH_GUARDIAN);
        return CompanyFault.of(checks).or(() -> lacksGuardian(session, together)
                .map(refusal ->
                        CompanyFault.of(refusal, family.people().getFirst().name())));
    }

    /** Whether those who are left may still come without the one who goes. */
    static boolean mayRemain(SessionView session, Collection<Participant> left) {
        return !session.needsGuardian()
                || left.stream().anyMatch(Participant::child) && left.stream().anyMatch(person -> !person.child());
    }

    private static Optional<Refusal> lacksGuardian(SessionView session, List<Participant> together) {
        boolean alone = together.stream().allMatch(Participant::child);
        return session.needsGuardian() && alone ? Optional.of(new Refusal(Reason.NEEDS_GUARDIAN)) : Optional.empty();
    }
}
