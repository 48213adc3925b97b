package org.halfpastfour.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Collector;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.PickupId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** Who comes, who leaves with whom, who is absent; and the board that shows it. */
@Stateless
public class Attendances {

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    FamilyDirectory families;

    @Inject
    ReadinessCheck readiness;

    @Inject
    BesideRule beside;

    @Inject
    Leaving leaving;

    @Inject
    Absences absences;

    @Inject
    Correction correction;

    @Inject
    Entries entries;

    @Inject
    Boards boards;

    @Inject
    History history;

    @Inject
    FamilyRegister ownRegister;

    @Inject
    Clock clock;

    @RolesAllowed(Roles.HOME_STAFF)
    public DayBoard day(HomeId home, LocalDate date) {
        caller.mustServeHome(home.value());
        return boards.day(home, date);
    }

    @RolesAllowed(Roles.HOME_STAFF)
    public SessionBoard board(SessionId session) {
        return boards.of(scope.servedSession(session));
    }

    /** Marked a second time, it stays as it was marked first. */
    @RolesAllowed(Roles.HOME_STAFF)
    public BoardRow arrive(MarkArrival command) {
        Place place = scope.servedPlace(command.session(), command.child());
        Instant at = momentOf(command.at());
        return boards.row(place, entries.write(place, ChangeKind.ARRIVED, command.reason(), before -> {
            Mark after = before.arrive(at);
            if (!after.equals(before)) {
                ArrivalRule.check(place.session(), at, clock.instant());
                readiness.check(place);
                beside.check(place);
            }
            return after;
        }));
    }

    /**
     * A child leaves only with an adult who may collect it that day, or alone with a consent for it. On a later day it is
     * said why it was not signed out, and what nobody saw is told as that.
     */
    @RolesAllowed(Roles.HOME_STAFF)
    public BoardRow depart(MarkDeparture command) {
        Place place = scope.servedPlace(command.session(), command.child());
        String reason = Text.lines(command.reason());
        return boards.row(
                place,
                entries.write(
                        place,
                        ChangeKind.LEFT,
                        reason.isEmpty() || !place.child() ? null : reason,
                        before -> leaving.mark(command, place, before)));
    }

    /** How long a child that came was to stay, and so whether signing it out needs a reason. */
    @RolesAllowed(Roles.HOME_STAFF)
    public Stay stay(SessionId session, ChildId child) {
        Place place = scope.servedPlace(session, child);
        return StayRule.stay(place.session(), boards.arrivedAt(place), clock);
    }

    /** Parents tell before the start that their own child is ill or excused; staff records any kind. */
    @RolesAllowed({Roles.HOME_STAFF, Roles.PARENT})
    public BoardRow absent(MarkAbsence command) {
        Absences.Told told = absences.tell(command);
        return boards.row(told.place(), told.line());
    }

    /** What is marked of a household's own places in these sessions; a place without a mark is left out. */
    @RolesAllowed(Roles.PARENT)
    public List<OwnMark> ownMarks(HouseholdId household, Collection<SessionId> sessions) {
        caller.mustBelongTo(household.value());
        return ownRegister.marks(household, sessions);
    }

    /** Takes the last mark back: staff any of their home within five minutes, parents their own notice until the start. */
    @RolesAllowed({Roles.HOME_STAFF, Roles.PARENT})
    public BoardRow undo(SessionId session, ChildId child) {
        Place place = scope.ownPlace(session, child);
        Entries.Entered back = entries.undo(place);
        Stream.ofNullable(back.change()).forEach(change -> leaving.takenBack(place, change.before(), change.after()));
        return boards.row(place, back);
    }

    @RolesAllowed(Roles.HOME_STAFF)
    public BoardRow correct(CorrectAttendance command) {
        Place place = scope.servedPlace(command.session(), command.child());
        String reason = Text.lines(command.reason());
        return boards.row(
                place,
                entries.write(
                        place,
                        ChangeKind.CORRECTED,
                        reason,
                        before -> correction.check(command, place, before, clock.instant())));
    }

    /** Everybody known who might come for the child, each with whether they may collect it on a day and why not. */
    @RolesAllowed(Roles.HOME_STAFF)
    public List<Collector> collectors(SessionId session, ChildId child, LocalDate on) {
        return families.collectors(childOf(scope.servedPlace(session, child)), on);
    }

    /** What one of the {@link #collectors} looks like. */
    @RolesAllowed(Roles.HOME_STAFF)
    public byte[] photo(SessionId session, ChildId child, PickupId pickup) {
        return families.pickupPhoto(childOf(scope.servedPlace(session, child)), pickup);
    }

    @RolesAllowed(Roles.HOME_STAFF)
    public boolean mayLeaveAlone(SessionId session, ChildId child, LocalDate on) {
        return families.mayLeaveAlone(childOf(scope.servedPlace(session, child)), on);
    }

    /** The latest change first. */
    @RolesAllowed(Roles.HOME_STAFF)
    public List<ChangeLine> history(SessionId session, ChildId child) {
        return history.of(scope.servedPlace(session, child));
    }

    private static ChildId childOf(Place place) {
        return ChildId.of(place.participant());
    }

    private Instant momentOf(@Nullable Instant at) {
        return (at == null ? clock.instant() : at).truncatedTo(ChronoUnit.SECONDS);
    }
}
