package org.halfpastfour.family;

/** A child of an own household, in short. */
public record OwnChild(ChildId id, String name) {}
