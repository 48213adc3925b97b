package org.halfpastfour.casework;

import org.halfpastfour.account.AccountId;

/** A caseworker to whom a case of the district can be given. */
public record CaseworkerView(AccountId account, String name, String district) {}
