package org.halfpastfour.matching;

/** What became of a wish, and why. */
public enum WishAnswer {
    GIVEN,
    /** A child is too young or too old for it. */
    NOT_FOR_AGE,
    /** All places had gone to who stands before when it was this list's turn. */
    FULL,
    /** The child is, or will be, elsewhere at that time. */
    OVERLAPS,
    /** What was given has as many days as were asked for. */
    ENOUGH,
    /** With what else could be had it would not have been as many days as were asked for. */
    TOO_FEW_DAYS,
    /** Lists of brothers and sisters went round in a circle, and whatever is given somebody could object. */
    KNOTTED
}
