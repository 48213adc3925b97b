package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.CompanyDirectory;
import org.halfpastfour.family.Escort;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.InOnePlace;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.shared.Checks;

/** A family calls: for which families staff write something down, and on whose word. */
@ApplicationScoped
class PhoneDesk {

    @Inject
    FamilyDirectory families;

    @Inject
    CompanyDirectory company;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** As staff, also where the account is a parent's as well. */
    void mustServe(HouseholdId household, ChildId child) {
        OwnFamily own = families.ownFamily(caller.id());
        if (own.includes(household) || own.includes(child.value())) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
        if (own.hides(household) || own.hides(child.value())) {
            throw AccountError.NOT_FOUND.told();
        }
        caller.mustServeHome(families.homeOf(household).value());
    }

    /** An adult who lives there, and is not kept from the child. */
    void mustBeTheirs(HouseholdId household, ChildId child, AdultId word) {
        LocalDate today = LocalDate.now(clock);
        UUID id = word.value();
        Participant adult = families.participants(Set.of(id)).get(id);
        boolean theirs = adult != null
                && !adult.child()
                && families.membersOf(household, today).contains(id)
                && company.escorts(new InOnePlace(Set.of(child.value()), Set.of(id), today)).stream()
                        .noneMatch(Escort::barred);
        new Checks().that(theirs, "word", AttendanceError.NOT_THEIR_WORD).orThrow();
    }
}
