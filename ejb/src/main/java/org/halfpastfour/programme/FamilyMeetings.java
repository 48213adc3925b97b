package org.halfpastfour.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Text;
import org.halfpastfour.shared.TimeRange;

/**
 * Holds a room for the meeting of a family or a group. Nothing here knows whose meeting it is: the home sees that the room is
 * taken, and no name; who held it and when is written down by the case side alone. It may lie outside the opening hours, because who holds it has the key.
 */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class FamilyMeetings {

    private static final int LONGEST_REASON = 200;

    @Inject
    ListedSessionRecords lists;

    @Inject
    SessionRecords sessions;

    @Inject
    SessionEditor editor;

    @Inject
    Venue venue;

    @Inject
    Caller caller;

    /** When the rooms of a home are taken on these days, both inside. */
    public List<RoomBusy> busy(HomeId home, LocalDate from, LocalDate to) {
        mustCover(home, Role.CASEWORKER);
        DateRange days = new DateRange(from, to);
        return lists.at(home, days.from(), to).stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .map(session -> new RoomBusy(session.room(), session.start(), session.end()))
                .toList();
    }

    /** Refused when the room is taken. */
    public SessionId hold(HomeId home, RoomId room, TimeRange during) {
        mustCover(home, Role.CASEWORKER);
        return editor.addMeeting(SessionKind.FAMILY_MEETING, home, room, during);
    }

    /** The same for a group of grown-ups, which needs no other word than that it meets. */
    public SessionId holdForGroup(HomeId home, RoomId room, TimeRange during) {
        mustCover(home, Role.CASEWORKER);
        return editor.addMeeting(SessionKind.GROUP_MEETING, home, room, during);
    }

    /** Gives the room back; who supervises the district may as well, when a case changes hands. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    public void release(SessionId id, String reason) {
        new Checks().text("reason", reason, 1, LONGEST_REASON).orThrow();
        Session meeting = meeting(id);
        mustCover(meeting.home(), Role.CASEWORKER, Role.CASE_SUPERVISOR);
        editor.cancel(meeting, Text.line(reason));
    }

    public void markHeld(SessionId id) {
        Session meeting = meeting(id);
        mustCover(meeting.home(), Role.CASEWORKER);
        meeting.markHeld();
    }

    private Session meeting(SessionId id) {
        return sessions.locked(id).filter(Session::isMeeting).orElseThrow(ProgrammeError.SESSION_NOT_FOUND::told);
    }

    private void mustCover(HomeId home, Role... roles) {
        String district = venue.districtOf(home);
        if (Stream.of(roles).noneMatch(role -> caller.districts(role).contains(district))) {
            throw ProgrammeError.SESSION_NOT_FOUND.told();
        }
    }
}
