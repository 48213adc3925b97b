package org.halfpastfour.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sign-in log.
 *
 * @param remote the network address it came from
 */
public record SignInLine(
        Instant at, SignInEvent event, @Nullable String remote) {}
