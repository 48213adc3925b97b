package org.halfpastfour.assessment;

import org.halfpastfour.shared.BothLanguages;

/** How a group that was asked before answered, and where that was published. */
public record Norm(BothLanguages group, double mean, double deviation, String source) {}
