package org.halfpastfour.signup;

import java.util.UUID;
import org.halfpastfour.programme.SessionId;

/** Somebody is about to cancel a booking; observed inside the same transaction, by who has a reason to refuse it. */
public record BookingEnds(SessionId session, UUID participant) {}
