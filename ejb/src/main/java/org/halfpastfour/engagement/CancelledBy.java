package org.halfpastfour.engagement;

/** Who called a session off; only the family's own cancelling is no reason to expect less. */
public enum CancelledBy {
    HOME,
    FAMILY,
    FACILITATOR
}
