package org.halfpastfour.assessment;

/** The least and the most that a scale can come to. */
public record ScoreRange(double least, double most) {}
