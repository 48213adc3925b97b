package org.halfpastfour.family;

/** Another adult of a household. */
public record AddAdult(HouseholdId household, NewAdult details) {}
