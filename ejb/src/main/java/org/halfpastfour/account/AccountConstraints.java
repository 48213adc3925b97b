package org.halfpastfour.account;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Constraints;

/** What the database refuses of accounts and grants, and what is told then. */
public final class AccountConstraints {

    public static final Constraints KNOWN = Constraints.of(
            telling("account_login_name_key", AccountError.LOGIN_NAME_TAKEN::told),
            telling("account_grant_sides_apart", AccountError.ROLES_MUST_NOT_MEET),
            telling("account_grant_own_family", AccountError.NOT_OWN_FAMILY),
            telling("account_grant_by_two", AccountError.CASE_SIDE_TAKES_TWO),
            telling("two_persons_once", about -> new ChangedMeanwhile()));

    private AccountConstraints() {}
}
