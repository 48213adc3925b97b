package org.halfpastfour.account;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Refused sign-ins from one address.
 *
 * @param account null for names that are told to nobody
 */
record RefusedFrom(@Nullable UUID account, @Nullable String remote, long attempts, Instant last) {

    RefusedFrom(@Nullable String remote, long attempts, Instant last) {
        this(null, remote, attempts, last);
    }

    UUID ofAccount() {
        return Objects.requireNonNull(account);
    }
}
