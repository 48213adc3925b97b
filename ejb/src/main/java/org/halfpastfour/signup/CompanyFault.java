package org.halfpastfour.signup;

import java.util.Map;
import java.util.Optional;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.InvalidInput;

/**
 * Why those who want places cannot come together as they are: it refuses a request for one session, and of a series the
 * dates to which it applies.
 *
 * @param fact to be thrown
 * @param code of the text that is told at a date, with its arguments
 */
record CompanyFault(DomainException fact, String code, Map<String, Object> arguments) {

    static Optional<CompanyFault> of(Checks checks) {
        return checks.errors().stream()
                .findFirst()
                .map(first -> new CompanyFault(new InvalidInput(checks.errors()), first.code(), first.arguments()));
    }

    static CompanyFault of(Refusal refusal, String name) {
        return new CompanyFault(refusal.about(name), refusal.reason().code(), refusal.told(name));
    }

    Refused at(SessionView session) {
        return new Refused(session, code, arguments);
    }
}
