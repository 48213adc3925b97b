package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.FindTouched;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Roles;

/** How many families a change of the calendar touches, before it is done; who is hidden from who asks is not counted. */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class TouchedFamilies {

    @Inject
    SessionDirectory sessions;

    @Inject
    BookedHouseholdRecords households;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    /** Those who have, are offered or wait for a place on one of these days; each once, however many sessions it has. */
    public int by(FindTouched question) {
        HomeId home = question.home();
        List<SessionId> all = question.dates().isEmpty()
                ? List.of()
                : sessions.toCome(Reach.days(home == null ? null : home.value(), question.dates())).stream()
                        .filter(session -> question.kind() == null || session.kind() == question.kind())
                        .map(SessionView::id)
                        .toList();
        return all.isEmpty()
                ? 0
                : (int) households.in(all, families.ownFamily(caller.id()).hidden()).values().stream()
                        .flatMap(Collection::stream)
                        .distinct()
                        .count();
    }
}
