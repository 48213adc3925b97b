package org.halfpastfour.programme;

import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Happening;

/** One of the staff is in charge of a session from now on. */
public record DutyGiven(SessionId session, StaffMemberId adult) implements Happening {}
