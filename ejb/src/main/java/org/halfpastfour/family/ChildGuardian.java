package org.halfpastfour.family;

/** An adult of the household who becomes guardian of a child. */
public record ChildGuardian(AdultId adult, Relation relation) {}
