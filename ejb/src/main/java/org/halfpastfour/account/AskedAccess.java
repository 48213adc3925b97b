package org.halfpastfour.account;

import java.time.Instant;

/** Somebody asked for a card for this account; that it is its owner is not known yet. */
public record AskedAccess(
        AccessRequestId id, AccountId account, String displayName, String loginName, Instant askedAt) {}
