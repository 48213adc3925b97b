package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/** Somebody came to a session, as it was marked or put right. */
public record ParticipantArrived(SessionId session, UUID participant, Instant at) implements Happening {}
