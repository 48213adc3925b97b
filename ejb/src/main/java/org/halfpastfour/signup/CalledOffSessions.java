package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Roles;

/** Whom the home has to tell of what it called off, until everybody is reached; and a session that takes place after all. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class CalledOffSessions {

    @Inject
    CalledOffLists lists;

    @Inject
    ToldFamilyRecords told;

    @Inject
    Reopener reopener;

    @Inject
    StepSessionRecords calledOff;

    @Inject
    SessionDirectory sessions;

    @Inject
    FamilyFinder finder;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public CalledOff of(SessionId id) {
        return lists.of(served(id));
    }

    /** Sessions of a home that are not over, the soonest first. */
    public List<Untold> untold(HomeId home) {
        caller.mustServeHome(home.value());
        return lists.at(home);
    }

    /** Who reached the family first stays written down. */
    public CalledOff reached(SessionId id, HouseholdId household) {
        SessionView session = served(id);
        if (!toTell(session, household).reached()) {
            told.reach(id, household, caller.id(), clock.instant());
            record("cancellation.told", id, household);
        }
        return lists.of(session);
    }

    /** The tick was a mistake. */
    public CalledOff notReached(SessionId id, HouseholdId household) {
        SessionView session = served(id);
        if (toTell(session, household).reached()) {
            told.takeBack(id, household);
            record("cancellation.not-told", id, household);
        }
        return lists.of(session);
    }

    /**
     * Everybody has again what the session was cancelled with, in the old order, except whose time something else took and whom
     * a rule refuses by now. Refused once it has begun, and when room, day or adults do not allow it any more.
     */
    public Reopened reopen(ReopenSession command) {
        Reopened reopened = reopener.reopen(served(command.session()), command.adults());
        calledOff.forget(List.of(command.session()));
        audit.record("session.reopened", "session", command.session().value(), null);
        return reopened;
    }

    private FamilyToTell toTell(SessionView session, HouseholdId household) {
        OwnFamily own = finder.own();
        if (own.includes(household) && !own.hides(household)) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
        return lists.of(session).families().stream()
                .filter(family -> family.household().equals(household))
                .findFirst()
                .orElseThrow(AccountError.NOT_FOUND::told);
    }

    private void record(String action, SessionId session, HouseholdId household) {
        audit.record(action, "session", session.value(), household.toString());
    }

    private SessionView served(SessionId id) {
        SessionView session = sessions.session(id);
        caller.mustServeHome(session.home().value());
        return session;
    }
}
