package org.halfpastfour.signup;

/** What became of an offer; at most one of a party is open. */
enum OfferState {
    OPEN,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN
}
