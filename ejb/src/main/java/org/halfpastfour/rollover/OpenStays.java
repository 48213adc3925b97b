package org.halfpastfour.rollover;

/**
 * Questions whether a child stays of which somebody has still to do something.
 *
 * @param unanswered by the family
 * @param another of families that would like another class
 */
public record OpenStays(int unanswered, int another) {

    public boolean isNone() {
        return unanswered + another == 0;
    }
}
