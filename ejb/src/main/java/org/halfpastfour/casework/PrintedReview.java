package org.halfpastfour.casework;

import java.util.List;

/**
 * A review that goes on paper: who takes it, and what does not fit in the chain of its case.
 *
 * @param faults empty when all is as it was signed
 */
public record PrintedReview(TakenBy by, List<ReviewFault> faults) {

    public PrintedReview {
        faults = List.copyOf(faults);
    }
}
