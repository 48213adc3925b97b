package org.halfpastfour.signup;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Arguments;

/** A child's age in full years counts on the day of the session. Adults have no age here. */
final class AgeRule {

    private AgeRule() {}

    static Optional<Refusal> refuse(SessionView session, Participant person) {
        LocalDate birth = person.birthDate();
        if (!person.child() || birth == null) {
            return Optional.empty();
        }
        int age = Period.between(birth, session.date()).getYears();
        if (age < session.ageFrom()) {
            return Optional.of(new Refusal(Reason.TOO_YOUNG, Arguments.of("from", birth.plusYears(session.ageFrom()))));
        }
        return age > session.ageTo() ? Optional.of(new Refusal(Reason.TOO_OLD)) : Optional.empty();
    }
}
