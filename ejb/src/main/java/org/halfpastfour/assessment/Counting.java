package org.halfpastfour.assessment;

/** How the answers of a subscale become one number; what was left out counts as the mean of the others. */
public enum Counting {
    MEAN,
    SUM
}
