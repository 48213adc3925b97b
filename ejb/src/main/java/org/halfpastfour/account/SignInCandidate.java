package org.halfpastfour.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a login name before its password is checked.
 *
 * @param account null when no active account has the name
 * @param passwordHash empty when no account has the name
 * @param passwordDue somebody else set the password
 * @param roles none while the password is due
 */
record SignInCandidate(
        @Nullable AccountId account,
        String loginName,
        String passwordHash,
        boolean passwordDue,
        Set<Role> roles,
        @Nullable Instant lockedUntil) {

    static SignInCandidate of(Account account, LocalDate day, @Nullable Instant lockedUntil) {
        return new SignInCandidate(
                account.isActive() ? account.id() : null,
                account.loginName(),
                account.passwordHash(),
                account.isPasswordDue(),
                account.isPasswordDue() ? Set.of() : account.rolesOn(day),
                lockedUntil);
    }

    static SignInCandidate unknown(String loginName, @Nullable Instant lockedUntil) {
        return new SignInCandidate(null, loginName, "", false, Set.of(), lockedUntil);
    }

    boolean isActive() {
        return account != null;
    }

    /** Changes with the password, and tells nothing about it. */
    String stamp() {
        return Digests.sha256(passwordHash).substring(0, 32);
    }
}
