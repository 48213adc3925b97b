package org.halfpastfour.attendance;

import org.halfpastfour.family.ShownCode;
import org.halfpastfour.programme.SessionId;

/**
 * A child that is in, and the code that somebody shows for it.
 *
 * @param name of the child
 */
public record CodeRow(SessionId session, String name, ShownCode code) {}
