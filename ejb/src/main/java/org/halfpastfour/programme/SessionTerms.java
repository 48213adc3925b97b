package org.halfpastfour.programme;

import java.time.LocalDate;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;

/**
 * What the policies of the day of a session say of it.
 *
 * @param ofClasses the ages that a class admits; of other kinds nothing is set
 */
public record SessionTerms(AdultRatio ratio, Ages ofClasses) {

    public static SessionTerms on(PolicyValues values, LocalDate day) {
        return new SessionTerms(
                AdultRatio.on(values, day),
                new Ages(values.value(Policy.CLASS_AGE_FROM, day), values.value(Policy.CLASS_AGE_TO, day)));
    }

    /** The stricter one of both in everything. */
    SessionTerms and(SessionTerms other) {
        return new SessionTerms(ratio.and(other.ratio), ofClasses.and(other.ofClasses));
    }

    /** Of the ages with which it was planned those that may come. */
    Ages admitted(SessionKind kind, Ages planned) {
        return kind == SessionKind.AFTER_SCHOOL_CLASS ? planned.and(ofClasses) : planned;
    }

    boolean admitAll(SessionKind kind, Ages planned) {
        return admitted(kind, planned).equals(planned);
    }

    /** Refused, with the ages of classes on that day. */
    void mustAdmit(SessionKind kind, Ages planned) {
        new Checks()
                .that(
                        admitAll(kind, planned),
                        planned.from() < ofClasses.from() ? "ageFrom" : "ageTo",
                        ProgrammeError.AGES_OUTSIDE_THE_CLASS,
                        Arguments.of("from", ofClasses.from(), "to", ofClasses.to()))
                .orThrow();
    }
}
