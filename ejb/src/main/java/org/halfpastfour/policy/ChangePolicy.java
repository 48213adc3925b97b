package org.halfpastfour.policy;

import java.time.LocalDate;
import java.util.Map;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.SaidDate;

/**
 * Sets a policy from a day on.
 *
 * @param value in the unit of the policy; refused outside its bounds
 */
public record ChangePolicy(Policy policy, int value, LocalDate from) {

    public ChangePolicy {
        new Checks().notNull("policy", policy).notNull("from", from).orThrow();
        new Checks()
                .that(value >= policy.least() && value <= policy.most(), "value", outOfRange(policy), bounds(policy))
                .orThrow();
    }

    public void mustNotBeOfBefore(LocalDate today) {
        new Checks()
                .that(!from.isBefore(today), "from", PolicyError.POLICY_FROM_A_DAY_THAT_IS_OVER)
                .orThrow();
    }

    private static PolicyError outOfRange(Policy policy) {
        return switch (policy.unit()) {
            case MINUTES -> PolicyError.POLICY_MINUTES_OUT_OF_RANGE;
            case TIME -> PolicyError.POLICY_TIME_OUT_OF_RANGE;
            case CHILDREN, AGE, TIMES, DAYS, YES_OR_NO -> PolicyError.POLICY_NUMBER_OUT_OF_RANGE;
        };
    }

    private static Map<String, Object> bounds(Policy policy) {
        return Arguments.of("least", said(policy, policy.least()), "most", said(policy, policy.most()));
    }

    private static String said(Policy policy, int value) {
        return policy.isTime() ? SaidDate.time(Policy.time(value)) : Integer.toString(value);
    }
}
