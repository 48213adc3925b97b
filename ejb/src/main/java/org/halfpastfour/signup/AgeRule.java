package org.halfpastfour.signup;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.Ages;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Arguments;

/**
 * A child's age in full years counts on the day of the session, and so does the policy of that day. What was agreed before
 * another policy stands by the ages with which the session was planned. Adults have no age here.
 */
final class AgeRule {

    private AgeRule() {}

    static Optional<Refusal> refuse(SessionView session, Participant person) {
        return refuse(session, session.admitted(), person);
    }

    /** Of somebody who asked before. */
    static Optional<Refusal> refuseAgreed(SessionView session, Participant person) {
        return refuse(session, session.ages(), person);
    }

    private static Optional<Refusal> refuse(SessionView session, Ages admitted, Participant person) {
        LocalDate birth = person.birthDate();
        if (!person.child() || birth == null) {
            return Optional.empty();
        }
        int age = Period.between(birth, session.date()).getYears();
        if (age < admitted.from()) {
            return Optional.of(new Refusal(Reason.TOO_YOUNG, Arguments.of("from", birth.plusYears(admitted.from()))));
        }
        return age > admitted.to() ? Optional.of(new Refusal(Reason.TOO_OLD)) : Optional.empty();
    }
}
