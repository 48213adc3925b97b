package org.halfpastfour.programme;

import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.TimeRange;

/**
 * What was planned at one go is taken back, and one of the staff was in charge of a session of it, which is gone.
 *
 * @param during when it would have been
 */
public record DutyForgotten(SessionId session, StaffMemberId adult, TimeRange during) implements Happening {}
