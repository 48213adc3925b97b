package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Roles;

/** On which days of the week a family comes to a series no more, and how it comes back to one. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class WeekdaysOff {

    @Inject
    WeekdayOffRecords records;

    @Inject
    FamilyFinder finder;

    @Inject
    WeekdayReturns returns;

    @Inject
    Caller caller;

    public Set<DayOfWeek> of(HouseholdId household, SeriesId series, UUID participant) {
        caller.mustBelongTo(household.value());
        var unused = finder.ask(household, List.of(participant));
        return records.of(new WeekdayOffRecords.Seat(household, series, participant));
    }

    /** Books what is to come on this day of the week and can be booked or waited for; done again, there is nothing left to book. */
    public SeriesAnswer comeBack(ComeOnWeekday command) {
        caller.mustBelongTo(command.household().value());
        return returns.comeBack(command);
    }
}
