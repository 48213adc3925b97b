package org.halfpastfour.account;

import java.time.LocalDate;
import java.util.Set;
import org.halfpastfour.shared.Role;

/**
 * One line of the list of accounts.
 *
 * @param roles those that are granted today
 * @param ofCaseSide works on cases, or ever did: what is done to it takes somebody of the case side
 * @param demo made with the demo city, with a password that everybody knows
 */
public record AccountSummary(
        AccountId id,
        String loginName,
        String displayName,
        AccountState state,
        Set<Role> roles,
        boolean ofCaseSide,
        boolean demo) {

    static AccountSummary from(Account account, LocalDate day) {
        return new AccountSummary(
                account.id(),
                account.loginName(),
                account.displayName(),
                account.state(),
                account.rolesOn(day),
                account.isOfCaseSide(),
                account.isDemo());
    }
}
