package org.halfpastfour.family;

import org.halfpastfour.shared.Happening;

/** This adult must not collect this child any more: banned, or a guardian who was blocked. {@link AdultBarred} asked before. */
public record AdultBanned(ChildId child, AdultId adult) implements Happening {}
