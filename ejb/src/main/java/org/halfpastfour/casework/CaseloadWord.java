package org.halfpastfour.casework;

/** How a caseworker's families are against what one can do justice to. */
public enum CaseloadWord {
    TOO_FEW,
    WITHIN,
    TOO_MANY
}
