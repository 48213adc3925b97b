package org.halfpastfour.family;

import java.time.Instant;
import java.util.UUID;

/** By whom and when something was recorded. */
record Recorded(UUID account, Instant at) {}
