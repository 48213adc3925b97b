package org.halfpastfour.programme;

/**
 * What another ratio would do from its day on, counted in this moment.
 *
 * @param sessions to come that have children
 * @param lackingAdults would have fewer adults than their places need
 * @param tooFull hold more children than their adults may look after then
 */
public record RatioEffects(long sessions, long lackingAdults, long tooFull) {}
