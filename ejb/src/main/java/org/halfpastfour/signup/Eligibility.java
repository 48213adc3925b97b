package org.halfpastfour.signup;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether one person can book one session.
 *
 * @param reason a code from {@link Reason} such as {@code too-young}; null when nothing is to be said
 * @param arguments of the reason's text
 * @param state of the person's live booking of this session, or null
 * @param position on the waiting list, from 1, or null
 */
public record Eligibility(
        UUID participant,
        String name,
        boolean child,
        boolean may,
        @Nullable String reason,
        Map<String, Object> arguments,
        @Nullable BookingState state,
        @Nullable Integer position) {}
