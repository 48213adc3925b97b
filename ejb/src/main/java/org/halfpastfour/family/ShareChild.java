package org.halfpastfour.family;

/**
 * A child comes to belong to a second household too.
 *
 * @param code the other household's own code, given by that family
 */
public record ShareChild(ChildId child, String code) {}
