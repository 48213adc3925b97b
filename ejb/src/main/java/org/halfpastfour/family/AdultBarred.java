package org.halfpastfour.family;

/** From now on this adult must not be with this child: banned or blocked. Observed inside the same transaction. */
public record AdultBarred(ChildId child, AdultId adult) {}
