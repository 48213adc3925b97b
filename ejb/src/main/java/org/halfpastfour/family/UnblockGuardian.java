package org.halfpastfour.family;

/** The guardian has all rights again. */
public record UnblockGuardian(ChildId child, AdultId adult, String reason) {}
