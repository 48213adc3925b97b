package org.halfpastfour.assessment;

import org.halfpastfour.shared.BothLanguages;

/** One of the answers that an item takes, and what it counts. */
public record AnswerLevel(int value, BothLanguages words) {}
