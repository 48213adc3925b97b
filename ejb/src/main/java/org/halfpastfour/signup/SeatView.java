package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.programme.SessionView;

/**
 * What became of one participant's wish for a session, and no more than somebody of the household may be told of it.
 *
 * @param state of the latest booking for it
 */
public record SeatView(SessionView session, UUID participant, boolean child, String name, BookingState state) {}
