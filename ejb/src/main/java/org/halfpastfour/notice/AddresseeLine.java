package org.halfpastfour.notice;

import java.time.Instant;
import org.halfpastfour.family.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A family that got a letter.
 *
 * @param name how the home calls it
 * @param readAt when one of its adults opened it first, or null
 * @param answers how many stand under it
 * @param waiting whether the family wrote something that nobody of the home has opened
 */
public record AddresseeLine(
        HouseholdId household,
        String name,
        MessageId message,
        @Nullable Instant readAt,
        int answers,
        boolean waiting) {}
