package org.halfpastfour.attendance;

import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/** A quarter of an hour after the start a child is neither there nor told absent. Told once. */
public record ChildNotArrived(SessionId session, UUID child) implements Happening {}
