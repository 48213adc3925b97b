package org.halfpastfour.account;

import java.time.Instant;
import java.util.Set;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a name and a password, the same for a name that no account has and for a wrong password.
 *
 * @param stamp what an open session is good for: it changes with the password
 * @param passwordDue somebody else set the password: there is no role before it is changed
 * @param refusedBefore how often a sign-in was refused under the name since the last one that was not
 * @param lockedUntil after too many failures; until then even the right password is refused
 */
public record SignInResult(
        Outcome outcome,
        @Nullable AccountId account,
        String loginName,
        Set<Role> roles,
        String stamp,
        boolean passwordDue,
        long refusedBefore,
        @Nullable Instant lockedUntil) {

    /** How a sign-in ended. */
    public enum Outcome {
        SIGNED_IN,
        REFUSED,
        LOCKED
    }

    static SignInResult signedIn(SignInCandidate candidate) {
        return new SignInResult(
                Outcome.SIGNED_IN,
                candidate.account(),
                candidate.loginName(),
                candidate.roles(),
                candidate.stamp(),
                candidate.passwordDue(),
                0,
                null);
    }

    SignInResult refusedBefore(long times) {
        return new SignInResult(outcome, account, loginName, roles, stamp, passwordDue, times, lockedUntil);
    }

    static SignInResult refused(String loginName) {
        return new SignInResult(Outcome.REFUSED, null, loginName, Set.of(), "", false, 0, null);
    }

    static SignInResult locked(String loginName, Instant until) {
        return new SignInResult(Outcome.LOCKED, null, loginName, Set.of(), "", false, 0, until);
    }

    public boolean isSignedIn() {
        return outcome == Outcome.SIGNED_IN;
    }
}
