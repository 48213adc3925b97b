package org.halfpastfour.casework;

/** What became of a part of a plan from one version to another. */
public enum PlanChange {
    CAME,
    WENT,
    CHANGED,
    SAME
}
