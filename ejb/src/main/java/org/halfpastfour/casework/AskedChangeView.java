package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.account.AskedOfCaseSide;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody to confirm it.
 *
 * @param name of the person whose account it is
 * @param askedBy the name of who asked
 * @param role with its district and its days, when a role is to be granted
 * @param mine whether who looks may confirm or refuse it
 */
public record AskedChangeView(
        AskedChangeId id,
        AskedOfCaseSide.Kind kind,
        String name,
        String loginName,
        String askedBy,
        Instant askedAt,
        Instant until,
        @Nullable Role role,
        @Nullable String district,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean mine) {}
