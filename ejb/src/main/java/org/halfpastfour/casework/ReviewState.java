package org.halfpastfour.casework;

/** How far a review has come. */
public enum ReviewState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    SIGNED,
    WITHDRAWN
}
