package org.halfpastfour.signup;

import java.util.Optional;
import org.halfpastfour.family.Participant;

/** Whose entry the staff still looks at takes part in nothing until they have; families are not told why they look. */
final class HeldRule {

    private HeldRule() {}

    static Optional<Refusal> refuse(Participant person) {
        return person.held() ? Optional.of(new Refusal(Reason.ENTRY_BEING_CHECKED)) : Optional.empty();
    }
}
