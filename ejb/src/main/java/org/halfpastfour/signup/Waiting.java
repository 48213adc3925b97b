package org.halfpastfour.signup;

/**
 * How a party waits.
 *
 * @param together how many places it needs together
 * @param passedBy how many places went on to others behind it, because it did not fit into them
 * @param maySplit whether the family may choose to be taken one by one
 * @param turnKept whether an offer ran out that nobody had seen, so that it waits where it stood; that is done once
 */
public record Waiting(int together, int passedBy, boolean maySplit, boolean turnKept) {

    static final Waiting ALONE = new Waiting(1, 0, false, false);
}
