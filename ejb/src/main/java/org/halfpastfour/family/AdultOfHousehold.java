package org.halfpastfour.family;

/** An adult of a household by name, without anything else about the person. */
public record AdultOfHousehold(AdultId id, String name, boolean hasAccount) {}
