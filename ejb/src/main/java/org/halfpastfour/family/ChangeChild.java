package org.halfpastfour.family;

/**
 * New details of a child.
 *
 * @param version of the view that was edited
 */
public record ChangeChild(ChildId child, ChildDetails details, int version) {}
