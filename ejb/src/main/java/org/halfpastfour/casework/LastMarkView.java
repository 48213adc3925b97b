package org.halfpastfour.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When it was last written down whether somebody came.
 *
 * @param person null where it was written down of all at once
 * @param by who of the staff, or which caseworker; null for anybody else
 */
public record LastMarkView(
        @Nullable UUID person, Instant at, @Nullable String by) {}
