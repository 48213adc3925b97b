package org.halfpastfour.attendance;

/** Whether there are adults enough: for who is here, for who still comes as well, not, or nobody knows. */
public enum LightState {
    GREEN,
    AMBER,
    RED,
    NOT_KNOWN
}
