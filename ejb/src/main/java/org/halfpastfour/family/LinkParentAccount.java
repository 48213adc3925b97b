package org.halfpastfour.family;

/** From now on the adult signs in with an account that exists, and is a parent of the household with it. */
public record LinkParentAccount(HouseholdId household, AdultId adult, String loginName) {}
