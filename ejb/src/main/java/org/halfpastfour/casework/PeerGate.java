package org.halfpastfour.casework;

/** What is asked on the way to helping others, in this order; none is skipped. */
public enum PeerGate {
    /** The agreement is completed, or was in good standing for as long as policy asks. */
    AGREEMENT,
    /** The own wish, in writing. */
    WISH,
    /** The supervisor's yes. */
    APPROVAL,
    TRAINING,
    PROBATION
}
