package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Short codes that somebody chose, for other features: kept as passwords are, at the same cost. */
@ApplicationScoped
public class KeptCodes {

    @Inject
    private Passwords passwords;

    public KeptCodes() {}

    /**
     * One hash, be there another or not, so that it takes the same time.
     *
     * @param beside a hash whose salt is taken: equal codes have equal hashes then; null for a salt of its own
     */
    public String hash(String code, @Nullable String beside) {
        return beside == null ? passwords.hash(code) : passwords.hash(code, beside);
    }

    /** What is kept of a long code that was made by chance. */
    public String fingerprint(String code) {
        return Digests.sha256(code);
    }
}
