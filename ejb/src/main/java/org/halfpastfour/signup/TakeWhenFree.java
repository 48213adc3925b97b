package org.halfpastfour.signup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A family that waits chooses whether it is asked when a place comes free, or has it at once.
 *
 * @param booking any of those who wait together
 * @param until until when it is taken without asking; null to be asked again
 */
public record TakeWhenFree(BookingId booking, @Nullable Instant until) {}
