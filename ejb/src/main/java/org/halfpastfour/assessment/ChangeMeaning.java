package org.halfpastfour.assessment;

/** What lies between two scores of one scale. */
public enum ChangeMeaning {
    BETTER,
    WORSE,
    /** More than measuring alone brings, on a scale of which neither end is better. */
    HIGHER,
    LOWER,
    /** No more than measuring alone brings. */
    WITHIN_ERROR,
    /** Nobody has said how exactly the scale measures. */
    ERROR_UNKNOWN,
    /** One of the two has no score. */
    NOT_COMPARABLE
}
