package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.TimeRange;
import org.hibernate.annotations.Immutable;

/** What the home made of the nameless meeting behind a family repair session. */
@Entity
@Immutable
@Table(schema = "casework", name = "meeting")
@NamedQuery(
        name = Meeting.OF_CLIENTS,
        query = "select m from Meeting m where function(includes as Boolean, :clients, m.client)")
@NamedNativeQuery(name = Meeting.NOT_TAKEN_OVER, resultClass = Boolean.class, query = """
                SELECT EXISTS (
                    SELECT FROM casework.repair_session r
                    JOIN casework.meeting m ON m.repair_session_id = r.id AND m.client_id = r.client_id
                    WHERE r.state = 'PLANNED' AND r.client_id = ANY (cast(:clients AS uuid[]))
                      AND m.client_id = ANY (cast(:clients AS uuid[]))
                      AND (m.state = 'CANCELLED'
                           OR (m.starts_at, m.ends_at, m.room_id) IS DISTINCT FROM (r.starts_at, r.ends_at, r.room_id)))""")
@NamedNativeQuery(name = Meeting.CATCH_UP_CANCELLED, query = """
                UPDATE casework.repair_session r SET state = 'CANCELLED', cancelled_by = 'HOME', version = r.version + 1
                FROM casework.meeting m
                WHERE m.repair_session_id = r.id AND m.client_id = r.client_id AND m.state = 'CANCELLED'
                  AND r.state = 'PLANNED' AND r.client_id = ANY (cast(:clients AS uuid[]))
                  AND m.client_id = ANY (cast(:clients AS uuid[]))""")
@NamedNativeQuery(name = Meeting.CATCH_UP_MOVED, query = """
                UPDATE casework.repair_session r SET starts_at = m.starts_at, ends_at = m.ends_at, home_id = m.home_id,
                       room_id = m.room_id, version = r.version + 1
                FROM casework.meeting m
                WHERE m.repair_session_id = r.id AND m.client_id = r.client_id AND r.state = 'PLANNED'
                  AND r.client_id = ANY (cast(:clients AS uuid[])) AND m.client_id = ANY (cast(:clients AS uuid[]))
                  AND (m.starts_at, m.ends_at, m.room_id) IS DISTINCT FROM (r.starts_at, r.ends_at, r.room_id)
                  AND NOT EXISTS (SELECT FROM casework.repair_session o
                                  WHERE o.id <> r.id AND o.state <> 'CANCELLED'
                                    AND (o.facilitator_id = r.facilitator_id OR o.client_id = r.client_id)
                                    AND o.during && tstzrange(m.starts_at, m.ends_at))
                  AND NOT casework.is_led_elsewhere(r.id, tstzrange(m.starts_at, m.ends_at))""")
class Meeting {

    /** Whether the homes made anything of the meetings of some clients that the case side does not know yet. */
    static final String NOT_TAKEN_OVER = "Meeting.notTakenOver";

    static final String OF_CLIENTS = "Meeting.ofClients";
    static final String CATCH_UP_CANCELLED = "Meeting.catchUpCancelled";
    static final String CATCH_UP_MOVED = "Meeting.catchUpMoved";

    @Id
    @Column(name = "repair_session_id")
    private UUID repair;

    @Column(name = "client_id")
    private UUID client;

    private String state;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "home_id")
    private UUID home;

    @Column(name = "home_name")
    private String homeName;

    @Column(name = "room_id")
    private UUID room;

    @Column(name = "room_name")
    private String roomName;

    protected Meeting() {}

    UUID repair() {
        return repair;
    }

    boolean isCalledOff() {
        return state.equals("CANCELLED");
    }

    /** A room is in one home. */
    boolean is(TimeRange during, RoomId in) {
        return startsAt.equals(during.start()) && endsAt.equals(during.end()) && room.equals(in.value());
    }

    String homeName() {
        return homeName;
    }

    String roomName() {
        return roomName;
    }
}
