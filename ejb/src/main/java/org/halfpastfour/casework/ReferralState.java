package org.halfpastfour.casework;

/** Where a referral stands; one that was refused or has ended is over. */
public enum ReferralState {
    SENT,
    ACCEPTED,
    REFUSED,
    ENDED
}
