package org.halfpastfour.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of a policy from a day on.
 *
 * @param id later words have higher ones
 * @param value in the unit of the policy
 * @param setBy null for what held from the start
 */
public record PolicyValue(
        UUID id,
        Policy policy,
        int value,
        LocalDate from,
        @Nullable UUID setBy,
        @Nullable Instant setAt) {}
