package org.halfpastfour.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refused sign-ins under the name of one account, or under all other names together.
 *
 * @param displayName null for the other names
 * @param loginName null for the other names: people type passwords there, and who has an account is not told by it
 * @param addresses shortened, and not more than a few
 * @param lockedUntil while the name is locked for browsers that nobody signed in with before
 */
public record RefusedSignIns(
        @Nullable String displayName,
        @Nullable String loginName,
        long attempts,
        Instant last,
        List<String> addresses,
        @Nullable Instant lockedUntil) {}
