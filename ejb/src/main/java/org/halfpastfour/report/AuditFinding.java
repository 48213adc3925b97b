package org.halfpastfour.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when, and to which thing. Of a family no more is told than that it is one, and of which home.
 *
 * @param by the name of the account, or null for the house itself
 * @param login with which it signs in
 * @param kind of the thing, such as {@code session}
 * @param thing its name, where it has one that is nobody's secret
 * @param date on which it is
 */
public record AuditFinding(
        UUID id,
        Instant at,
        @Nullable String by,
        @Nullable String login,
        String action,
        String kind,
        @Nullable String thing,
        @Nullable LocalDate date,
        @Nullable String homeName) {}
