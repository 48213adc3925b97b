package org.halfpastfour.daynote;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;

/** The days of a family's children at the home, as one of its adults reads them; of another household of the same child there is nothing. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class FamilyDays {

    private static final int MOST_DAYS = 100;

    @Inject
    FamilyDayDesk days;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The latest first; both days are included. */
    public List<ChildDayView> of(HouseholdId household, LocalDate from, LocalDate to) {
        caller.mustBelongTo(household.value());
        new Checks()
                .that(!from.isAfter(to) && from.plusDays(MOST_DAYS).isAfter(to), "from", DayNoteError.DAYS_BACKWARDS)
                .orThrow();
        return days.days(household, from, to);
    }

    public List<ChildDayView> today(HouseholdId household) {
        LocalDate today = LocalDate.now(clock);
        return of(household, today, today);
    }

    /** From when on which child can be fetched today, where the home said so. */
    public List<ReadyChild> ready(HouseholdId household) {
        caller.mustBelongTo(household.value());
        return days.ready(household, LocalDate.now(clock));
    }
}
