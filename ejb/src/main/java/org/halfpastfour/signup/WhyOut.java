package org.halfpastfour.signup;

import java.util.Map;

/** Why somebody stays out. */
record WhyOut(String code, Map<String, Object> arguments) {

    static WhyOut of(Refusal refusal) {
        return new WhyOut(refusal.reason().code(), refusal.arguments());
    }

    static WhyOut of(BookingRule rule) {
        return new WhyOut(rule.code(), Map.of());
    }
}
