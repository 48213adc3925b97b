package org.halfpastfour.attendance;

import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/**
 * A child is still there so long after it was due. Each step is told once.
 *
 * @param minutes 15, 30 or 60
 */
public record ChildNotCollected(SessionId session, UUID child, int minutes) implements Happening {}
