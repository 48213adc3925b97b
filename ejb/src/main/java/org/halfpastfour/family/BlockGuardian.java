package org.halfpastfour.family;

/** From now on the guardian neither sees nor books for the child, nor collects it. */
public record BlockGuardian(ChildId child, AdultId adult, String reason) {}
