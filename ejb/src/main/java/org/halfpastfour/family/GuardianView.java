package org.halfpastfour.family;

import org.halfpastfour.shared.DateRange;

/** A guardian of a child, whichever household the guardian lives in. */
public record GuardianView(AdultId adult, String name, Relation relation, DateRange period, boolean blocked) {}
