package org.halfpastfour.casework;

/** What a goal is about. */
public enum GoalDomain {
    FAMILY,
    PARENTING,
    HEALTH,
    WORK,
    SOCIAL
}
