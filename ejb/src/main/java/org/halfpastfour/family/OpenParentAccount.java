package org.halfpastfour.family;

import org.halfpastfour.account.Language;

/** Makes an account for an adult of a household, who is a parent of it with this account from now on. */
public record OpenParentAccount(HouseholdId household, AdultId adult, String loginName, Language language) {}
