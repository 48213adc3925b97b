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

    /** Held by the case side itself, which writes down who came; read without a consent to attendance. */
    boolean isHeldByCaseSide() {
        return this == FAMILY_REPAIR || this == PEER_GROUP;
    }

    /** A way of the whole family; a group of peers is the client's alone. */
    public boolean isOfFamily() {
        return isMeasured() && this != PEER_GROUP;
    }

    /** Those whose attendance comes from somewhere; of the others nothing is known, which is not the same as nothing attended. */
    public boolean isMeasured() {
        return switch (this) {
            case CHILD_CARE, PARENT_CHILD_EVENT, FAMILY_REPAIR, PEER_GROUP -> true;
            case COURSE, COUNSELLING, JOB_TRAINING, LEGAL_ADVICE, VISIT, OTHER -> false;
        };
    }
}
