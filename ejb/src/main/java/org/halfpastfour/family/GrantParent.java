package org.halfpastfour.family;

import org.halfpastfour.account.AccountId;

/**
 * Makes an account the one of an adult of a household, and its parent.
 *
 * @param code the household's, as the family gave it
 */
public record GrantParent(AccountId account, String code, AdultId adult) {}
