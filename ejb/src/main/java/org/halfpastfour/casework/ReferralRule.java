package org.halfpastfour.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which referral is to be asked after: one without an answer for two weeks, or without a result for three months. */
final class ReferralRule {

    static final int DAYS_TO_ANSWER = 14;
    static final int DAYS_TO_RESULT = 90;

    private ReferralRule() {}

    /** For how many days it waits, as soon as that is too long; otherwise 0. */
    static int waitsFor(ReferralState state, LocalDate since, LocalDate today) {
        int most =
                switch (state) {
                    case SENT -> DAYS_TO_ANSWER;
                    case ACCEPTED -> DAYS_TO_RESULT;
                    case REFUSED, ENDED -> Integer.MAX_VALUE;
                };
        long days = ChronoUnit.DAYS.between(since, today);
        return days > most ? (int) days : 0;
    }
}
