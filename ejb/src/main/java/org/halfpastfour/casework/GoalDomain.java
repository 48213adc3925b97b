package org.halfpastfour.casework;

/** What a goal is about. */
public enum GoalDomain {
    /** How the members of the family get on with each other. */
    FAMILY,
    PARENTING,
    /** How the child gets on at school. */
    SCHOOLING,
    HEALTH,
    WORK,
    HOUSING,
    LEGAL,
    DAILY_STRUCTURE
}
