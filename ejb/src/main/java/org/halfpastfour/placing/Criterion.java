package org.halfpastfour.placing;

/** What puts a list before others in a class, besides a code of priority. */
public enum Criterion {
    /** A brother or sister of the household comes to the same programme now. */
    SIBLING_THERE,
    /** The household is one of the home's own. */
    OWN_HOME
}
