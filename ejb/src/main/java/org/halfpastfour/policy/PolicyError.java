package org.halfpastfour.policy;

import org.halfpastfour.shared.ErrorCode;

/** What can be wrong with a policy that is to hold. */
enum PolicyError implements ErrorCode {
    POLICY_MINUTES_OUT_OF_RANGE,
    POLICY_TIME_OUT_OF_RANGE,
    POLICY_NUMBER_OUT_OF_RANGE,
    POLICY_FROM_A_DAY_THAT_IS_OVER;
}
