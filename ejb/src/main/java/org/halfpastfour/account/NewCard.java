package org.halfpastfour.account;

import java.time.Instant;

/**
 * An access card to be handed over: told once, to who made it, and kept as a fingerprint only.
 *
 * @param secret what its link ends with
 * @param until good until then, once
 */
public record NewCard(String displayName, String loginName, String secret, Instant until) {

    @Override
    public String toString() {
        return "NewCard[" + loginName + "]";
    }
}
