package org.halfpastfour.casework;

/** What was changed of a signed review behind the product's back. */
public enum ReviewFaultKind {
    /** Its text. */
    CHANGED,
    /** The one before it is missing or another one. */
    UNLINKED,
    FIGURES_CHANGED,
    FIGURES_GONE,
    /** It was signed and is no more. */
    GONE
}
