package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.FamilyTimes.LastTime;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "casework", name = "repair_session")
@NamedQuery(
        name = RepairSession.OF_CLIENTS,
        query =
                "select r from RepairSession r where function(includes as Boolean, :clients, r.client) order by r.startsAt, r.id")
@NamedNativeQuery(
        name = RepairSession.CLASHING,
        query = "SELECT casework.sessions_that_clash(:client, :facilitator, :now)",
        resultClass = UUID.class)
class RepairSession {

    static final String OF_CLIENTS = "RepairSession.ofClients";
    static final String CLASHING = "RepairSession.clashing";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "household_id")
    private @Nullable UUID household;

    @Column(name = "intervention_id")
    private @Nullable UUID intervention;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "home_id")
    private UUID home;

    @Column(name = "room_id")
    private UUID room;

    @Column(name = "facilitator_id")
    private UUID facilitator;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private RepairModel model;

    @Enumerated(EnumType.STRING)
    private RepairState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_by")
    private @Nullable CancelledBy cancelledBy;

    private String checklist = "";

    private String note = "";

    @Embedded
    private @Nullable RepairOrigin origin;

    @Version
    private int version;

    protected RepairSession() {}

    RepairSession(RepairPlan plan) {
        this.id = Ids.next();
        this.client = plan.client().value();
        this.household = plan.household();
        this.intervention = plan.intervention();
        this.session = plan.session();
        this.home = plan.home().value();
        this.room = plan.room();
        this.facilitator = plan.facilitator();
        this.startsAt = plan.during().start();
        this.endsAt = plan.during().end();
        this.model = plan.model();
        this.state = RepairState.PLANNED;
    }

    /** What is marked once may be corrected; a session that was called off or has not begun has nothing to mark. */
    void mark(MarkRepair command, Instant now) {
        if (state == RepairState.CANCELLED) {
            throw CaseError.REPAIR_CANCELLED.told();
        }
        if (startsAt.isAfter(now)) {
            throw CaseError.REPAIR_NOT_BEGUN.told(startsAt);
        }
        state = RepairState.HELD;
        note = command.note();
        checklist = ChecklistItem.write(command.checklist());
    }

    void cancel(CancelledBy by) {
        if (state != RepairState.PLANNED) {
            throw CaseError.REPAIR_NOT_PLANNED.told();
        }
        state = RepairState.CANCELLED;
        cancelledBy = by;
    }

    void comesFrom(RepairOrigin from) {
        origin = from;
    }

    @Nullable
    UUID groupMeeting() {
        return origin == null ? null : origin.groupMeeting();
    }

    @Nullable
    UUID makesUp() {
        return origin == null ? null : origin.makesUp();
    }

    /** Along with its case. */
    void giveTo(UUID other) {
        facilitator = other;
    }

    /** Whether the home called it off, or moved it, and that is not known here yet. */
    boolean isBehind(Meeting meeting) {
        return state == RepairState.PLANNED && (meeting.isCalledOff() || !meeting.is(during(), RoomId.of(room)));
    }

    RepairId id() {
        return new RepairId(id);
    }

    ClientId client() {
        return new ClientId(client);
    }

    boolean isOfPeers() {
        return model == RepairModel.PEER_GROUP;
    }

    /** None of a client in a group of peers. */
    @Nullable
    UUID household() {
        return household;
    }

    UUID session() {
        return session;
    }

    RepairState state() {
        return state;
    }

    Taken taken() {
        return new Taken(HomeId.of(home), during());
    }

    LastTime asLastTime(ZoneId zone) {
        ZonedDateTime start = startsAt.atZone(zone);
        return new LastTime(HomeId.of(home), RoomId.of(room), start.getDayOfWeek(), start.toLocalTime());
    }

    TimeRange during() {
        return new TimeRange(startsAt, endsAt);
    }

    String marked() {
        return state + " [" + checklist + "] " + note;
    }

    OfferedSession offered(LocalDate date, List<Member> members) {
        return new OfferedSession(
                id,
                isOfPeers() ? Stream.PEER_GROUP : Stream.FAMILY_REPAIR,
                intervention,
                "",
                date,
                startsAt,
                endsAt,
                cancelledBy,
                state == RepairState.HELD,
                members);
    }

    RepairView view(List<RepairPerson> persons, @Nullable Meeting meeting, List<TimeRange> bookings) {
        return new RepairView(
                id(),
                client(),
                intervention == null ? null : new InterventionId(intervention),
                meeting == null ? "" : meeting.homeName(),
                meeting == null ? "" : meeting.roomName(),
                startsAt,
                endsAt,
                model,
                state,
                state == RepairState.PLANNED && bookings.stream().anyMatch(during()::overlaps),
                cancelledBy,
                ChecklistItem.read(checklist),
                note,
                persons,
                groupMeeting() == null ? null : new GroupMeetingId(groupMeeting()),
                makesUp() == null ? null : new RepairId(makesUp()));
    }
}
