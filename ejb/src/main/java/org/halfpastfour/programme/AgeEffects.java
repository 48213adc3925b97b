package org.halfpastfour.programme;

/**
 * What of the classes lies outside of other ages, counted in this moment.
 *
 * @param programmes in use, on the first day
 * @param series with sessions to come, on the days of those
 */
public record AgeEffects(long programmes, long series) {}
