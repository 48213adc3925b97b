package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Roles;

/** How a family stands on waiting lists, what it says about places that it left empty, and what its home answers. */
@Stateless
public class NoShowAppeals {

    @Inject
    NoShowRecords records;

    @Inject
    MissedPlaces places;

    @Inject
    MissedLines lines;

    @Inject
    FamilyFinder finder;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Without who is hidden from who asks; where one of these counts, it is not told how the family stands. */
    @RolesAllowed({Roles.PARENT, Roles.HOME_STAFF})
    public FamilyTurnView turn(HouseholdId household) {
        return lines.turn(finder.ask(household), places.of(household));
    }

    /** Said once for a session; asked again, it stays as it was. Refused when nothing counts there. */
    @RolesAllowed(Roles.PARENT)
    public void appeal(AppealNoShow command) {
        AskedHousehold asked = finder.ask(command.household());
        mustBeTheirOwn(asked);
        if (lines.shown(asked, places.of(command.household())).stream()
                .noneMatch(each -> each.session().equals(command.session()))) {
            throw SignUpError.BOOKING_NOT_MISSED.told();
        }
        if (records.add(command, caller.id(), clock.instant())) {
            audit.record("no-show.appealed", "household", command.household().value(), "session " + command.session());
        }
    }

    private static void mustBeTheirOwn(AskedHousehold asked) {
        if (!asked.asParent()) {
            throw AccountError.NOT_FOUND.told();
        }
    }

    /** Those of families of this home, the oldest first, without the own family's. */
    @RolesAllowed(Roles.HOME_STAFF)
    public List<AppealLine> open(HomeId home) {
        caller.mustServeHome(home.value());
        var own = finder.own();
        return lines.of(
                records.open(home).stream()
                        .filter(appeal -> !own.concerns(appeal.household()))
                        .toList(),
                own);
    }

    /** What counts no more gives the family its turn back at once, where it waits too. */
    @RolesAllowed(Roles.HOME_STAFF)
    public void answer(AnswerAppeal command) {
        NoShowAppeal appeal = served(records.locked(command.appeal()));
        appeal.answer(command.granted(), command.words(), caller.id(), clock.instant());
        var unused = places.lookAgain(appeal.household());
        audit.record(
                command.granted() ? "no-show.granted" : "no-show.refused",
                "household",
                appeal.household().value(),
                "session " + appeal.session());
    }

    private NoShowAppeal served(Optional<NoShowAppeal> found) {
        NoShowAppeal appeal = found.orElseThrow(SignUpError.APPEAL_NOT_FOUND::told);
        if (!finder.ask(appeal.household()).asStaff()) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
        return appeal;
    }
}
