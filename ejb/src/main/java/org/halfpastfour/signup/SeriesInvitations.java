package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Roles;

/** Families who took a whole series are asked when it goes on; nobody is booked without an answer. */
@Stateless
@RolesAllowed({Roles.PARENT, Roles.HOME_STAFF})
public class SeriesInvitations {

    @Inject
    InvitationDesk desk;

    @Inject
    Audit audit;

    public List<SeriesInvitation> of(HouseholdId household) {
        return desk.of(household);
    }

    /** Books what is wanted and can be had; refused when nothing is asked any more. */
    public SeriesAnswer answer(AnswerInvitation command) {
        audit.record(
                "booking.series-answered",
                "series",
                command.series().value(),
                command.household().toString());
        return desk.answer(command);
    }
}
