package org.halfpastfour.placing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Roles;

/** The city office says what goes first where wishes are more than places. */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class PlacingPolicies {

    @Inject
    WishRecords records;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What holds on a day. */
    public PlacingOrder on(LocalDate day) {
        return records.policy(day).said();
    }

    public void set(SetPlacingOrder command) {
        PlacingPolicy policy = new PlacingPolicy(
                command.from(), command.criteria(), caller.id().value(), clock.instant());
        records.add(policy);
        audit.record("policy.placing-set", "policy", policy.id(), String.valueOf(command.criteria()));
    }
}
