package org.halfpastfour.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Roles;

/**
 * Staff and volunteers sign in where they are, and out when they leave: staff everybody of their home, volunteers
 * themselves.
 */
@Stateless
@RolesAllowed({Roles.HOME_STAFF, Roles.VOLUNTEER})
public class Presences {

    @Inject
    Caller caller;

    @Inject
    PresenceDesk desk;

    @Inject
    PresenceLists lists;

    @RolesAllowed(Roles.HOME_STAFF)
    public PresenceBoard board(HomeId home) {
        caller.mustServeHome(home.value());
        return lists.board(home);
    }

    /** Oneself, in every home where one works or helps, with what one did not sign out of on earlier days. */
    public List<OwnPresence> own() {
        return lists.own();
    }

    /** Signed in a second time, it stays as it was signed in first. */
    public PresenceView arrive(SignInAdult command) {
        return lists.view(desk.arrive(command));
    }

    /** Signed out a second time, it stays as it was signed out first. */
    public PresenceView leave(SignOutAdult command) {
        return lists.view(desk.leave(command));
    }

    /** Takes signing in or out back, within five minutes; asked a second time, it is back already. */
    public PresenceView undo(PresenceId presence) {
        return lists.view(desk.undo(presence));
    }

    @RolesAllowed(Roles.HOME_STAFF)
    public PresenceView correct(CorrectPresence command) {
        return lists.view(desk.correct(command));
    }

    /** The latest change first. */
    @RolesAllowed(Roles.HOME_STAFF)
    public List<PresenceChangeLine> history(PresenceId presence) {
        return lists.history(desk.served(presence));
    }
}
