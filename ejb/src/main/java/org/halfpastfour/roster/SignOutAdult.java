package org.halfpastfour.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An adult has left. On the day without a moment it is now; on a later day both the moment and a reason are told. */
public record SignOutAdult(PresenceId presence, @Nullable Instant at, String reason) {}
