package org.halfpastfour.notice;

/** Why a channel is off for an address. */
public enum OffReason {
    UNSUBSCRIBED,
    BOUNCED,
    UNKNOWN_ADDRESS
}
