package org.halfpastfour.casework;

/**
 * A meeting that a template asks for.
 *
 * @param number in the whole group, from 1
 * @param gap days since the meeting before, at least
 */
public record GroupStep(int stage, int number, int minutes, int rooms, int gap) {}
