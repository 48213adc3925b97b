package org.halfpastfour.programme;

import org.halfpastfour.shared.Happening;

/** Classes have new dates that were planned at one go; who took the whole of one is asked for them. */
public record DatesAdded(PlanningId planning) implements Happening {}
