package org.halfpastfour.casework;

/**
 * After how many days without news is asked.
 *
 * @param answer of a referral that was sent, whether the service accepts it
 * @param result of one that was accepted, what came of it
 * @param acknowledge of a report to the street or town office, whether it got there
 * @param errand how long a helper may be on an errand at most
 */
public record ReferralDays(int answer, int result, int acknowledge, int errand) {

    static final ReferralDays SHIPPED = new ReferralDays(14, 90, 3, 7);
}
