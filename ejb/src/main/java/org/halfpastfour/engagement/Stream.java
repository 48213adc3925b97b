package org.halfpastfour.engagement;

/** The ways a family takes part, and what is done for a goal otherwise. */
public enum Stream {
    CHILD_CARE,
    PARENT_CHILD_EVENT,
    FAMILY_REPAIR,
    COURSE,
    PEER_GROUP,
    COUNSELLING,
    JOB_TRAINING,
    LEGAL_ADVICE,
    VISIT,
    OTHER;

    /** Those whose attendance comes from somewhere; of the others nothing is known, which is not the same as nothing attended. */
    public boolean isMeasured() {
        return switch (this) {
            case CHILD_CARE, PARENT_CHILD_EVENT, FAMILY_REPAIR -> true;
            case COURSE, PEER_GROUP, COUNSELLING, JOB_TRAINING, LEGAL_ADVICE, VISIT, OTHER -> false;
        };
    }
}
