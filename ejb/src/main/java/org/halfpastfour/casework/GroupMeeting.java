package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** One meeting of a group: when, in which rooms, whether it was held, and how true to its template. */
@Entity
@Table(schema = "casework", name = "group_meeting")
@NamedQuery(
        name = GroupMeeting.OF_GROUPS,
        query =
                "select m from GroupMeeting m where function(includes as Boolean, :groups, m.group) order by m.startsAt, m.id")
class GroupMeeting {

    static final String OF_GROUPS = "GroupMeeting.ofGroups";

    @Id
    private UUID id;

    @Column(name = "group_id", updatable = false)
    private UUID group;

    @Column(updatable = false)
    private short stage;

    @Column(updatable = false)
    private short number;

    @Column(name = "session_ids")
    private UUID[] sessions;

    @Column(name = "room_ids")
    private UUID[] rooms;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private RepairState state;

    private String checklist;

    private String why;

    @Column(name = "makes_up", updatable = false)
    private @Nullable UUID makesUp;

    @Version
    private int version;

    protected GroupMeeting() {}

    GroupMeeting(GroupId group, int stage, int number, PlannedMeeting planned, List<UUID> sessions) {
        this.id = Ids.next();
        this.group = group.value();
        this.stage = (short) stage;
        this.number = (short) number;
        this.sessions = sessions.toArray(UUID[]::new);
        this.rooms = planned.roomIds();
        this.startsAt = planned.during().start();
        this.endsAt = planned.during().end();
        this.state = RepairState.PLANNED;
        this.checklist = "";
        this.why = "";
    }

    /** Of the same stage and number, instead of this one. */
    GroupMeeting madeUp(PlannedMeeting planned, List<UUID> held, String reason) {
        GroupMeeting other = new GroupMeeting(group(), stage, number, planned, held);
        other.makesUp = id;
        other.why = reason;
        return other;
    }

    /** Refused where somebody else wrote since it was looked at. */
    void mustBe(int looked) {
        if (looked != version) {
            throw CaseError.GROUP_CHANGED_MEANWHILE.told();
        }
    }

    /** Answers whether it is the first time. */
    boolean mark(Fidelity said, Instant now) {
        if (state == RepairState.CANCELLED) {
            throw CaseError.REPAIR_CANCELLED.told();
        }
        if (startsAt.isAfter(now)) {
            throw CaseError.REPAIR_NOT_BEGUN.told(startsAt);
        }
        boolean first = state == RepairState.PLANNED;
        state = RepairState.HELD;
        checklist = said.letters();
        return first;
    }

    void move(PlannedMeeting planned, List<UUID> held, String reason) {
        mustBePlanned();
        rooms = planned.roomIds();
        sessions = held.toArray(UUID[]::new);
        startsAt = planned.during().start();
        endsAt = planned.during().end();
        why = reason;
    }

    void callOff(String reason) {
        mustBePlanned();
        state = RepairState.CANCELLED;
        why = reason;
    }

    /** What the home made of its room in the meantime. */
    void follow(GroupRoom room) {
        startsAt = room.during().start();
        endsAt = room.during().end();
        rooms = rooms.clone();
        rooms[0] = room.room();
        state = room.isCalledOff() ? RepairState.CANCELLED : state;
    }

    boolean isBehind(GroupRoom room) {
        return state == RepairState.PLANNED
                && (room.isCalledOff() || !during().equals(room.during()) || !rooms[0].equals(room.room()));
    }

    private void mustBePlanned() {
        if (state != RepairState.PLANNED) {
            throw CaseError.REPAIR_NOT_PLANNED.told();
        }
    }

    GroupMeetingId id() {
        return new GroupMeetingId(id);
    }

    GroupId group() {
        return new GroupId(group);
    }

    int stage() {
        return stage;
    }

    int number() {
        return number;
    }

    List<UUID> sessions() {
        return List.of(sessions);
    }

    UUID mainRoom() {
        return rooms[0];
    }

    TimeRange during() {
        return new TimeRange(startsAt, endsAt);
    }

    RepairState state() {
        return state;
    }

    boolean isToCome(Instant now) {
        return state == RepairState.PLANNED && startsAt.isAfter(now);
    }

    @Nullable
    UUID makesUp() {
        return makesUp;
    }

    GroupMeetingView view(GroupStage of, List<String> roomNames, String note) {
        return new GroupMeetingView(
                id(),
                stage,
                number,
                startsAt,
                endsAt,
                state,
                roomNames,
                why,
                note,
                Fidelity.read(checklist, of.checklist().size()),
                makesUp == null ? null : new GroupMeetingId(makesUp),
                version);
    }
}
