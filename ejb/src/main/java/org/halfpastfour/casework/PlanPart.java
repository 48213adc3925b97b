package org.halfpastfour.casework;

/** What of a plan has versions. */
public enum PlanPart {
    PLAN,
    GOAL,
    INTERVENTION
}
