package org.halfpastfour.casework;

/**
 * Takes what a helper wrote as a contact of the case.
 *
 * @param looked the version that was looked at
 */
public record TakeErrand(ErrandId errand, int looked) {}
