package org.halfpastfour.family;

import java.time.Instant;
import org.halfpastfour.account.AccessRequestId;

/** Somebody asked for a card for the account of this adult; that it was the adult is not known yet. */
public record AskedByAdult(
        AccessRequestId id,
        HouseholdId household,
        String householdName,
        AdultId adult,
        String name,
        String loginName,
        Instant askedAt) {}
