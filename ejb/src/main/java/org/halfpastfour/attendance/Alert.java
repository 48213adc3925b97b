package org.halfpastfour.attendance;

import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Something to look after. {@code minutes} are those since the start (not arrived) or the end (not collected) of the
 * session, or since a colleague was asked to the door; {@code text} is the allergy as the family wrote it, and empty for other kinds.
 */
public record Alert(
        AlertKind kind, SessionId session, @Nullable UUID participant, String name, int minutes, String text) {}
