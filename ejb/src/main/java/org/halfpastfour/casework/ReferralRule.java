package org.halfpastfour.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which referral and which report is to be asked after: one of which nothing was heard for longer than its district waits. */
final class ReferralRule {

    private ReferralRule() {}

    /** For how many days it waits, as soon as that is too long; otherwise 0. */
    static int waitsFor(ReferralState state, LocalDate since, LocalDate today, ReferralDays days) {
        return switch (state) {
            case SENT -> late(since, today, days.answer());
            case ACCEPTED -> late(since, today, days.result());
            case REFUSED, ENDED -> 0;
        };
    }

    /** Of a report that nobody acknowledged yet. */
    static int unacknowledged(LocalDate raisedOn, LocalDate today, ReferralDays days) {
        return late(raisedOn, today, days.acknowledge());
    }

    private static int late(LocalDate since, LocalDate today, int most) {
        long days = ChronoUnit.DAYS.between(since, today);
        return days > most ? (int) days : 0;
    }
}
