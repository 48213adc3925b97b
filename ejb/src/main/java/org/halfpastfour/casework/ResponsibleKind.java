package org.halfpastfour.casework;

/** Who sees to an intervention: the caseworker of the case, somebody who leads it, or a service outside. */
public enum ResponsibleKind {
    CASEWORKER,
    FACILITATOR,
    OUTSIDE_SERVICE
}
