package org.halfpastfour.signup;

import java.time.LocalDate;
import java.util.Map;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.SaidDate;

/**
 * Sets a policy from a day on.
 *
 * @param minutes of a day when the policy is a time; refused outside the bounds of the policy
 */
public record ChangePolicy(Policy policy, int minutes, LocalDate from) {

    public ChangePolicy {
        new Checks().notNull("policy", policy).notNull("from", from).orThrow();
        new Checks()
                .that(
                        minutes >= policy.least() && minutes <= policy.most(),
                        "minutes",
                        policy.isTime()
                                ? PolicyError.POLICY_TIME_OUT_OF_RANGE
                                : PolicyError.POLICY_MINUTES_OUT_OF_RANGE,
                        bounds(policy))
                .orThrow();
    }

    void mustNotBeOfBefore(LocalDate today) {
        new Checks()
                .that(!from.isBefore(today), "from", PolicyError.POLICY_FROM_A_DAY_THAT_IS_OVER)
                .orThrow();
    }

    private static Map<String, Object> bounds(Policy policy) {
        return Arguments.of("least", said(policy, policy.least()), "most", said(policy, policy.most()));
    }

    private static String said(Policy policy, int minutes) {
        return policy.isTime() ? SaidDate.time(Policy.time(minutes)) : Integer.toString(minutes);
    }
}
