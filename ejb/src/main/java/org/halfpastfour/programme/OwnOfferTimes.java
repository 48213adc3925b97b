package org.halfpastfour.programme;

import java.time.LocalDate;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.SaidDate;
import org.jspecify.annotations.Nullable;

/**
 * How a programme's offers differ from the city's policy, each in the unit of its policy and within its bounds; null where they
 * do not.
 */
public record OwnOfferTimes(
        @Nullable Integer usual,
        @Nullable Integer onTheDay,
        @Nullable Integer quietFrom,
        @Nullable Integer quietTo) {

    public static final OwnOfferTimes NONE = new OwnOfferTimes(null, null, null, null);

    public OwnOfferTimes {
        Checks checks = new Checks();
        check(checks, "usual", Policy.OFFER_USUAL, usual);
        check(checks, "onTheDay", Policy.OFFER_ON_THE_DAY, onTheDay);
        check(checks, "quietFrom", Policy.QUIET_FROM, quietFrom);
        check(checks, "quietTo", Policy.QUIET_TO, quietTo);
        checks.orThrow();
    }

    /** What holds on a day: the own value, or the city's. */
    public int value(Policy policy, PolicyValues city, LocalDate day) {
        Integer own =
                switch (policy) {
                    case OFFER_USUAL -> usual;
                    case OFFER_ON_THE_DAY -> onTheDay;
                    case QUIET_FROM -> quietFrom;
                    case QUIET_TO -> quietTo;
                    default -> null;
                };
        return own == null ? city.value(policy, day) : own;
    }

    private static String said(int minutes) {
        return SaidDate.time(Policy.time(minutes));
    }

    private static void check(Checks checks, String field, Policy policy, @Nullable Integer value) {
        if (value == null) {
            return;
        }
        if (policy.isTime()) {
            checks.that(
                    value >= policy.least() && value <= policy.most(),
                    field,
                    ProgrammeError.OFFER_TIME_OUT_OF_RANGE,
                    Arguments.of("least", said(policy.least()), "most", said(policy.most())));
        } else {
            checks.number(field, value, policy.least(), policy.most());
        }
    }
}
