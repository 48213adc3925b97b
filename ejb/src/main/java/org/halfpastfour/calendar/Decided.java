package org.halfpastfour.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decided a step and what for.
 *
 * @param words what families of what is called off read; null where nothing is
 * @param seen what the preview stood for
 */
public record Decided(@Nullable String words, String seen, UUID by, Instant at) {}
