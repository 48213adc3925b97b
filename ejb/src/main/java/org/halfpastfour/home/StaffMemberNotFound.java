package org.halfpastfour.home;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.NotFound;

/** There is no such member of staff, or not in a home of who asks. */
public final class StaffMemberNotFound extends NotFound {

    public static final String CODE = "staff-member-not-found";

    private static final long serialVersionUID = 1L;

    StaffMemberNotFound(StaffMemberId staffMember) {
        super(CODE, Arguments.of("staffMember", staffMember.toString()));
    }
}
