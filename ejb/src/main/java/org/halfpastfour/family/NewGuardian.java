package org.halfpastfour.family;

/**
 * A guardian of a child that is registered together with its household.
 *
 * @param adult the place in the list of adults, from 0
 */
public record NewGuardian(int adult, Relation relation) {}
