package org.halfpastfour.family;

import org.halfpastfour.home.HomeId;

/** A youth home that a parent may ask, as anybody may know it. */
public record HomeToAsk(HomeId id, String name, String district) {}
