package org.halfpastfour.casework;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may be done with a review, as far as it has come, and by whom: its case's own caseworker writes it, and a supervisor who
 * neither wrote it nor works the case decides on it. Everything else is refused.
 */
final class ReviewRule {

    private static final Set<ReviewStep> OF_SUPERVISOR = EnumSet.of(ReviewStep.RETURN, ReviewStep.SIGN);

    private ReviewRule() {}

    static Set<ReviewStep> allowed(ReviewState state) {
        return switch (state) {
            case DRAFT, RETURNED ->
                EnumSet.of(ReviewStep.WRITE, ReviewStep.REBUILD, ReviewStep.SUBMIT, ReviewStep.WITHDRAW);
            case SUBMITTED -> EnumSet.of(ReviewStep.WITHDRAW, ReviewStep.RETURN, ReviewStep.SIGN);
            case SIGNED, WITHDRAWN -> EnumSet.noneOf(ReviewStep.class);
        };
    }

    static void mustAllow(ReviewStep step, ReviewState state) {
        if (!allowed(state).contains(step)) {
            throw CaseError.REVIEW_IN_ANOTHER_STATE.told();
        }
    }

    static boolean isOfSupervisor(ReviewStep step) {
        return OF_SUPERVISOR.contains(step);
    }

    /**
     * What one may do with it.
     *
     * @param writes whether the case is open and one's own
     * @param decides whether one supervises the open case and is not the one who wrote the review
     */
    static Set<ReviewStep> allowed(ReviewState state, boolean writes, boolean decides) {
        Set<ReviewStep> allowed = allowed(state);
        allowed.removeIf(step -> isOfSupervisor(step) ? !decides : !writes);
        return allowed;
    }
}
