package org.halfpastfour.account;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt to sign in comes from.
 *
 * @param remote the network address
 * @param pass what a {@link KnownBrowser} shows; null from one that is not known
 */
public record SignInOrigin(
        @Nullable String remote, @Nullable String pass) {

    /** Under what the failures are counted of a browser that this account knows. */
    Optional<String> browser(SignInCandidate candidate, Instant now) {
        return KnownBrowser.guard(pass, candidate, now);
    }

    /** Under what the failures of the address are counted; nothing for one that is {@link #isOutside not outside}. */
    Optional<String> address() {
        return isOutside() ? Optional.of("address " + remote) : Optional.empty();
    }

    /** This machine's own address is a proxy's or the operator's: what is counted by it would be counted for everybody. */
    public boolean isOutside() {
        return remote != null
                && !remote.startsWith("127.")
                && !remote.equals("::1")
                && !remote.equals("0:0:0:0:0:0:0:1");
    }
}
