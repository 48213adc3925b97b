package org.halfpastfour.rollover;

import org.halfpastfour.programme.PlanningId;

/** How many children and families were asked whether they stay. */
public record RolledOver(PlanningId planning, int children, int families) {}
