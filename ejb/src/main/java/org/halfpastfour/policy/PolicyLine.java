package org.halfpastfour.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy with what holds today, and what will. */
public record PolicyLine(Policy policy, Value present, List<Value> toCome) {

    public PolicyLine {
        toCome = List.copyOf(toCome);
    }

    /**
     * A value from a day on.
     *
     * @param value in the unit of the policy
     * @param by the name of who set it, or null for what held from the start
     */
    public record Value(
            Policy policy,
            int value,
            LocalDate from,
            @Nullable String by,
            @Nullable Instant at) {}
}
