package org.halfpastfour.programme;

import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Happening;

/**
 * Who else is in charge of a session that was planned before: one of the staff came to it, or was taken off.
 *
 * @param there whether that one is in charge from now on
 */
public record ColleagueChanged(SessionId session, StaffMemberId adult, boolean there) implements Happening {}
