package org.halfpastfour.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.shared.Roles;

/** Permissions to collect for one day with a code, which a parent gives from the phone; nobody else reads the code. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class OneDayCodes {

    @Inject
    private OneDayDesk desk;

    /** The guardian of each of the children names who comes. */
    public OneDayView give(GiveOneDay command) {
        return desk.give(command);
    }

    /** What who asks gave, of today and later. */
    public List<OneDayView> given() {
        return desk.given();
    }

    /** It is good no more; withdrawn twice is withdrawn once. */
    public void withdraw(String code) {
        desk.withdraw(code);
    }
}
