package org.halfpastfour.casework;

import java.util.List;

/**
 * What makes a signed review hold.
 *
 * @param number of the review in its case, from 1 without gaps
 * @param faults what does not fit in the chain of the case today
 */
public record ReviewSeal(
        int number, String hash, ReviewContent.Hand written, ReviewContent.Hand signed, List<ReviewFault> faults) {

    public ReviewSeal {
        faults = List.copyOf(faults);
    }

    /** The first digits of the hash, for paper. */
    public String shortHash() {
        return hash.substring(0, 16);
    }
}
