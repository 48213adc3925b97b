package org.halfpastfour.casework;

import java.time.Instant;
import java.util.UUID;

/** Who wrote something down, and when. */
record SignedBy(UUID account, Instant at) {}
