package org.halfpastfour.casework;

/** What became of it that a client was asked to answer; one whose last day is over without an answer stays open in the records. */
public enum RequestState {
    OPEN,
    ANSWERED,
    DECLINED,
    TAKEN_BACK,
    OVER
}
