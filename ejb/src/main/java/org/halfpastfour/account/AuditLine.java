package org.halfpastfour.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit.
 *
 * @param by the login name of who did it, or null for the house itself
 * @param action what was done, such as {@code account.granted}
 */
public record AuditLine(
        Instant at,
        @Nullable String by,
        String action,
        @Nullable String detail) {}
