package org.halfpastfour.family;

import org.halfpastfour.shared.Happening;

/** This adult may collect this child, on days that the permission names. */
public record CollectingAllowed(ChildId child, AdultId adult, PickupId pickup) implements Happening {}
