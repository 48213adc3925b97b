package org.halfpastfour.signup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a booking ended, as its family is told.
 *
 * @param why a code such as {@code home-cancelled}; {@code rule} where the reason itself is not told
 * @param words of the home, or null
 */
public record BookingEnd(EndedBy by, String why, @Nullable String words, Instant at) {}
