package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.halfpastfour.shared.Role;

/**
 * What one person alone may do to somebody else's account: every way to an account asks here. Of an account that works on
 * cases, or ever did, the city office takes access away and nothing else; who supervises all its districts also hands out
 * its cards. Everything else of it takes two, and to give somebody cases does so for every account.
 */
@ApplicationScoped
class OthersAccounts {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    OthersAccounts() {}

    OthersAccounts(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    void check(Account account, Touch touch) {
        if (!mayAlone(account, touch)) {
            throw AccountError.CASE_SIDE_TAKES_TWO.told();
        }
    }

    private boolean mayAlone(Account account, Touch touch) {
        if (touch == Touch.GRANT_CASES) {
            return false;
        }
        return !account.isOfCaseSide()
                || touch.takesAway() && (caller.has(Role.CITY_ADMIN) || supervises(account))
                || touch.isOfCards() && supervises(account);
    }

    /** All that it opens on the case side, today or later. */
    private boolean supervises(Account account) {
        Set<String> districts = caller.districts(Role.CASE_SUPERVISOR);
        return !districts.isEmpty() && districts.containsAll(account.caseDistrictsSince(LocalDate.now(clock)));
    }
}
