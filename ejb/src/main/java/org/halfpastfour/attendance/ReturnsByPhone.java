package org.halfpastfour.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.signup.ComeOnWeekday;
import org.halfpastfour.signup.SeriesAnswer;
import org.halfpastfour.signup.WeekdayReturns;

/** A family calls that a child comes again on a day of the week on which it came no more; staff write it down, on whose word. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class ReturnsByPhone {

    @Inject
    WeekdayReturns returns;

    @Inject
    PhoneDesk phone;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /** Classes of the own homes to which the child comes no more on some days, with these days. */
    public List<ClassOfChild> left(HouseholdId household, ChildId child) {
        phone.mustServe(household, child);
        return returns.left(household, child.value()).stream()
                .filter(each -> caller.serves(each.home().value()))
                .map(each -> new ClassOfChild(each.series(), each.title(), each.weekdays()))
                .toList();
    }

    /** Books what is to come on that day and can be booked or waited for; the family hears of each place. */
    public SeriesAnswer comeBack(ComeOnWeekday command, AdultId word) {
        new Checks().notNull("word", word).orThrow();
        ChildId child = ChildId.of(command.participant());
        phone.mustServe(command.household(), child);
        phone.mustBeTheirs(command.household(), child, word);
        if (left(command.household(), child).stream()
                .noneMatch(each -> each.series().equals(command.series())
                        && each.weekdays().contains(command.weekday()))) {
            throw AccountError.NOT_FOUND.told();
        }
        SeriesAnswer answer = returns.comeBack(command);
        audit.record("booking.weekday-on-by-phone", "person", word.value(), "child " + child);
        return answer;
    }
}
