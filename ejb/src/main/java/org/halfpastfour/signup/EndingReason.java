package org.halfpastfour.signup;

import org.halfpastfour.shared.CodeWord;

/**
 * Why a booking ended, and so by whom. The database names the same reasons, and refuses others. What concerns a ban, a
 * block or a family's papers is told to nobody but as a rule: who reads it may be the wrong one of two.
 */
public enum EndingReason {
    FAMILY_CANCELLED(EndedBy.FAMILY),
    OFFER_DECLINED(EndedBy.FAMILY),
    HOME_CANCELLED(EndedBy.HOME),
    SESSION_CANCELLED(EndedBy.HOME),
    /** The home settled what a change of its own touched. */
    HOME_SETTLED(EndedBy.HOME),
    OFFER_EXPIRED(EndedBy.OFFER),
    /** The session began, and nobody waits any more. */
    LIST_CLOSED(EndedBy.RULE),
    /** The family took a place that cannot be attended besides. */
    OVERLAPPING_TAKEN(EndedBy.RULE),
    /** The child cannot come at that time; why is another household's business. */
    CANNOT_COME(EndedBy.RULE),
    PLACES_CUT(EndedBy.RULE),
    HOME_CLOSED(EndedBy.RULE),
    SESSION_MOVED(EndedBy.RULE),
    OUT_OF_AGE(EndedBy.RULE),
    WITHOUT_COMPANY(EndedBy.RULE, false),
    /** An adult who is banned or blocked for a child beside. */
    BARRED(EndedBy.RULE, false),
    GUARDIANSHIP_ENDED(EndedBy.RULE, false),
    MEMBERSHIP_ENDED(EndedBy.RULE, false),
    CONSENT_ENDED(EndedBy.RULE, false),
    POLICY_CHANGED(EndedBy.RULE, false),
    CREDENTIAL_ENDED(EndedBy.RULE, false),
    JOINED(EndedBy.RULE, false);

    private static final String ANY_RULE = "rule";

    private final EndedBy by;
    private final boolean told;

    EndingReason(EndedBy by) {
        this(by, true);
    }

    EndingReason(EndedBy by, boolean told) {
        this.by = by;
        this.told = told;
    }

    EndedBy by() {
        return by;
    }

    /** As a family is told. */
    public String code() {
        return told ? CodeWord.of(this) : ANY_RULE;
    }
}
