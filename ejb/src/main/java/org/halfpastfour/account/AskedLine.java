package org.halfpastfour.account;

import java.time.Instant;
import java.util.UUID;

/** A line of the database about a request. */
record AskedLine(UUID id, UUID account, String displayName, String loginName, Instant askedAt) {

    AskedAccess asked() {
        return new AskedAccess(AccessRequestId.of(id), AccountId.of(account), displayName, loginName, askedAt);
    }
}
