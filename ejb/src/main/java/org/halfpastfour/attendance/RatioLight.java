package org.halfpastfour.attendance;

/** Adults assigned against children present, and how many children those adults may look after. */
public record RatioLight(int adults, int children, int childrenAllowed, boolean enough) {}
