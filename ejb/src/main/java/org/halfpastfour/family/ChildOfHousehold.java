package org.halfpastfour.family;

/** A child found in a household of the home. */
record ChildOfHousehold(Child child, Household household) {}
