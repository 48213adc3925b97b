package org.halfpastfour.programme;

import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Happening;

/** One of the staff is no more in charge of a session. Why is for who may read it. */
public record DutyTaken(SessionId session, StaffMemberId adult) implements Happening {}
