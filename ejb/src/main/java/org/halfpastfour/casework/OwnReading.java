package org.halfpastfour.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody read or changed something of a case, as its client is told.
 *
 * @param name null for the house itself
 * @param role CASEWORKER for the own one, else what the reader is; empty where that is over
 * @param what an action such as {@code goal.added}, or {@code read.} and what was read
 */
public record OwnReading(Instant at, @Nullable String name, String role, String what) {}
