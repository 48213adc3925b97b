package org.halfpastfour.programme.rest;

import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.rest.ApiWords;
import org.halfpastfour.signup.Eligibility;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child can book a session.
 *
 * @param reason the code of what stands against it, or of what to expect, such as full-waiting
 * @param state of a booking the child already has
 */
public record EligibilityJson(
        UUID child,
        boolean may,
        @Nullable String reason,
        Map<String, Object> arguments,
        @Nullable String state,
        @Nullable Integer position) {

    static EligibilityJson from(Eligibility eligibility) {
        var state = eligibility.state();
        return new EligibilityJson(
                eligibility.participant(),
                eligibility.may(),
                eligibility.reason(),
                eligibility.arguments(),
                state == null ? null : ApiWords.of(state),
                eligibility.position());
    }
}
