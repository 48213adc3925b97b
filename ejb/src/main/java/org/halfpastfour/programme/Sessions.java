package org.halfpastfour.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Text;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Single sessions: found by everybody, made and changed by the staff of their home. A published session whose end is over
 * is shown as held; nobody has to mark it.
 */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class Sessions {

    private static final int LONGEST_REASON = 200;

    @Inject
    ListedSessionRecords lists;

    @Inject
    DiscreetCounts discreet;

    @Inject
    SessionRecords sessions;

    @Inject
    ProgrammeRecords programmes;

    @Inject
    SessionEditor editor;

    @Inject
    PlacesEditor placesEditor;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Of homes that one does not serve: neither what is only planned nor family meetings. */
    @RolesAllowed({
        Roles.HOME_STAFF,
        Roles.VOLUNTEER,
        Roles.PARENT,
        Roles.CASEWORKER,
        Roles.CASE_SUPERVISOR,
        Roles.CITY_ADMIN
    })
    public List<SessionView> find(FindSessions question) {
        return discreet.seen(lists.visible(question, caller.homes()));
    }

    @RolesAllowed({
        Roles.HOME_STAFF,
        Roles.VOLUNTEER,
        Roles.PARENT,
        Roles.CASEWORKER,
        Roles.CASE_SUPERVISOR,
        Roles.CITY_ADMIN
    })
    public SessionView session(SessionId id) {
        return lists.of(List.of(id)).stream()
                .filter(session ->
                        session.shownToAll() || caller.serves(session.home().value()))
                .map(discreet::seen)
                .findFirst()
                .orElseThrow(ProgrammeError.SESSION_NOT_FOUND::told);
    }

    /** What the staff wrote for families about a session that one may see. */
    @RolesAllowed({
        Roles.HOME_STAFF,
        Roles.VOLUNTEER,
        Roles.PARENT,
        Roles.CASEWORKER,
        Roles.CASE_SUPERVISOR,
        Roles.CITY_ADMIN
    })
    public ProgrammeText about(SessionId id) {
        ProgrammeId programme = session(id).programme();
        return programme == null
                ? ProgrammeText.NONE
                : programmes.programme(programme).map(Programme::text).orElse(ProgrammeText.NONE);
    }

    /** Every session of a home in the seven days from this one. */
    public List<SessionView> week(HomeId home, LocalDate monday) {
        caller.mustServeHome(home.value());
        return discreet.seen(lists.at(home, monday, monday.plusDays(6)));
    }

    /** What the policies say of a session on one of these days; of several days the strictest. */
    public SessionTerms terms(LocalDate from, LocalDate to) {
        return lists.terms(from, to);
    }

    public SessionId add(AddSession command) {
        caller.mustServeHome(command.home().value());
        Programme programme =
                programmes.programme(command.programme()).orElseThrow(ProgrammeError.PROGRAMME_NOT_FOUND::told);
        new Checks()
                .that(programme.home().equals(command.home()), "programme", ProgrammeError.PROGRAMME_OF_ANOTHER_HOME)
                .orThrow();
        SessionId id = editor.add(programme, seriesOf(command), command);
        audit.record("session.added", "session", id.value(), null);
        return id;
    }

    private @Nullable Series seriesOf(AddSession command) {
        SeriesId id = command.series();
        if (id == null) {
            return null;
        }
        return programmes
                .series(id)
                .filter(series -> series.programme().id().equals(command.programme()))
                .orElseThrow(() -> new InvalidInput("series", ProgrammeError.SERIES_OF_ANOTHER_PROGRAMME.code()));
    }

    /** Who is booked goes with it; refused when a room, an adult or a participant would be in two places at once. */
    public void move(MoveSession command) {
        change(
                "session.moved",
                command.session(),
                session -> editor.move(session, command.room(), new TimeRange(command.start(), command.end())));
    }

    /** Ends every booking of it. Refused once it is over. */
    public void cancel(SessionId id, String reason) {
        new Checks().text("reason", reason, 1, LONGEST_REASON).orThrow();
        change("session.cancelled", id, session -> editor.cancel(session, Text.line(reason)));
    }

    /** Refused while it has fewer adults than the children need. */
    public void publish(SessionId id) {
        change("session.published", id, editor::publish);
    }

    public void assignAdults(SessionId id, List<StaffMemberId> adults) {
        List<StaffMemberId> all = adults.stream().distinct().toList();
        change("session.adults", id, session -> editor.assignAdults(session, all));
    }

    /**
     * Who cannot come is off at once, however few adults are left: families keep their places, nobody new gets one, and the
     * home sees whom it misses.
     */
    public void takeOff(SessionId id, StaffMemberId adult, String reason) {
        new Checks().text("reason", reason, 1, LONGEST_REASON).orThrow();
        change("session.adult-off", id, session -> editor.takeOff(session, adult, Text.line(reason)));
    }

    /** The same for everything that is not over on a day; answers how many sessions that were. */
    public int takeOffDay(HomeId home, LocalDate date, StaffMemberId adult, String reason) {
        List<SessionView> touched =
                inCharge(home, date, session -> session.adults().contains(adult));
        touched.forEach(session -> takeOff(session.id(), adult, reason));
        return touched.size();
    }

    /** Who was taken off and comes after all is in charge again of what is not over that day. */
    public int putBackDay(HomeId home, LocalDate date, StaffMemberId adult) {
        Set<SessionId> off = lists.takenOff(home, date).getOrDefault(adult, Set.of());
        List<SessionView> touched = inCharge(home, date, session -> off.contains(session.id()));
        touched.forEach(session -> assignAdults(
                session.id(),
                Stream.concat(session.adults().stream(), Stream.of(adult)).toList()));
        return touched.size();
    }

    private List<SessionView> inCharge(HomeId home, LocalDate date, Predicate<SessionView> chosen) {
        caller.mustServeHome(home.value());
        return lists.at(home, date, date).stream()
                .filter(session -> session.state().isOn())
                .filter(chosen)
                .sorted(Comparator.comparing(session -> session.id().value()))
                .toList();
    }

    /** More places go to who waits, in order. Refused: fewer than are taken, more than room and adults allow. */
    public void changePlaces(SessionId id, int places) {
        new Checks().number("places", places, 1, 1000).orThrow();
        change("session.places", id, session -> placesEditor.become(session, places));
    }

    private void change(String action, SessionId id, Consumer<Session> change) {
        Session session = sessions.locked(id)
                .filter(found -> caller.serves(found.home().value()))
                .orElseThrow(ProgrammeError.SESSION_NOT_FOUND::told);
        if (session.isMeeting()) {
            throw (session.kind() == SessionKind.GROUP_MEETING
                            ? ProgrammeError.GROUP_MEETING_NOT_YOURS
                            : ProgrammeError.FAMILY_MEETING_NOT_YOURS)
                    .told();
        }
        change.accept(session);
        audit.record(action, "session", id.value(), null);
    }
}
