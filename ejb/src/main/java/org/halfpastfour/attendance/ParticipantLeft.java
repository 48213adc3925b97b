package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/** Somebody who came has left, as it was marked or put right. With whom is for who may read the register. */
public record ParticipantLeft(SessionId session, UUID participant, Instant at) implements Happening {}
