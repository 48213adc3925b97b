package org.halfpastfour.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.signup.BookingId;

/** One line of the register: what holds now for one participant of one session. */
@Entity
@Table(name = "attendance", schema = "programme")
@NamedQuery(
        name = "Attendance.one",
        query = "select a from Attendance a where a.sessionId = :session and a.participantId = :participant")
@NamedQuery(
        name = "Attendance.ofSessions",
        query = "select a from Attendance a where function(includes as Boolean, :sessions, a.sessionId)")
@NamedQuery(
        name = "Attendance.ofPeopleIn",
        query = "select a from Attendance a where function(includes as Boolean, :sessions, a.sessionId)"
                + " and function(includes as Boolean, :people, a.participantId)")
@NamedNativeQuery(name = "Attendance.atHome", resultSetMapping = "Attendance.atHome", query = """
                SELECT a.*, c.kind AS latest_kind, c.changed_at AS latest_at, w.waiting, m.asked_at AS wanted_at FROM (
                    SELECT * FROM programme.attendance WHERE session_id = ANY(cast(:sessions AS uuid[]))
                    UNION
                    SELECT a.* FROM programme.attendance a JOIN programme.session s ON s.id = a.session_id
                    WHERE s.home_id = :home AND a.arrived_at IS NOT NULL AND a.left_at IS NULL) a
                LEFT JOIN LATERAL (
                    SELECT kind, changed_at FROM programme.attendance_change
                    WHERE attendance_id = a.id AND changed_at >= :since
                    ORDER BY changed_at DESC, id DESC LIMIT 1) c ON true
                LEFT JOIN LATERAL (
                    SELECT string_agg(concat_ws(' ', w.adult_id, w.here, cast(extract(epoch FROM w.said_at) AS bigint)), ',') AS waiting
                    FROM programme.on_the_way w
                    WHERE a.arrived_at IS NOT NULL AND a.left_at IS NULL AND w.child_id = a.participant_id
                      AND w.taken_back_at IS NULL AND w.said_at > :saidSince AND NOT EXISTS (
                        SELECT FROM programme.attendance g WHERE g.participant_id = w.child_id AND g.left_at >= w.said_at)) w ON true
                LEFT JOIN programme.door_moment m
                    ON m.session_id = a.session_id AND m.child_id = a.participant_id AND m.outcome IS NULL
                ORDER BY a.id""")
@SqlResultSetMapping(
        name = "Attendance.atHome",
        entities = @EntityResult(entityClass = Attendance.class),
        columns = {
            @ColumnResult(name = "latest_kind", type = String.class),
            @ColumnResult(name = "latest_at", type = Instant.class),
            @ColumnResult(name = "waiting", type = String.class),
            @ColumnResult(name = "wanted_at", type = Instant.class)
        })
@NamedNativeQuery(name = "Attendance.hold", resultClass = Attendance.class, query = """
                INSERT INTO programme.attendance AS a (id, session_id, booking_id, participant_id)
                VALUES (:id, :session, :booking, :participant)
                ON CONFLICT ON CONSTRAINT attendance_once DO UPDATE SET booking_id = a.booking_id
                RETURNING *""")
@NamedNativeQuery(name = Attendance.WRITE, query = """
                WITH line AS (
                    UPDATE programme.attendance SET booking_id = :booking, arrived_at = cast(:arrived AS timestamptz),
                        left_at = cast(:left AS timestamptz), collected_by = cast(:collector AS uuid), left_alone = :alone,
                        absence = cast(:absence AS text), version = version + 1
                    WHERE id = :line)
                INSERT INTO programme.attendance_change (id, attendance_id, kind, before, after, reason, changed_by, changed_at)
                VALUES (:change, :line, :kind, :before, :after, cast(:reason AS text), :by, :at)""")
@NamedQuery(
        name = "Attendance.ofPerson",
        query = "select a from Attendance a where a.participantId = :person order by a.id")
class Attendance {

    /** A line that is held becomes what it is after a change. */
    static final String WRITE = "Attendance.write";

    @Id
    private UUID id;

    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "participant_id")
    private UUID participantId;

    @Embedded
    private Mark mark = Mark.EXPECTED;

    @Version
    private int version;

    protected Attendance() {}

    UUID id() {
        return id;
    }

    BookingId booking() {
        return new BookingId(bookingId);
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID participantId() {
        return participantId;
    }

    Mark mark() {
        return mark;
    }

    /** Whoever came stays on the register, whatever becomes of the booking. */
    boolean hasCome() {
        return mark.arrivedAt() != null;
    }

    /** An absence belongs to the booking it was told for; a place booked again starts as expected. */
    Mark markFor(UUID booking) {
        return bookingId.equals(booking) || mark.state() != PresenceState.ABSENT ? mark : Mark.EXPECTED;
    }

    /** Of another record of the same person. */
    void goTo(UUID person) {
        participantId = person;
    }

    void become(Mark mark, UUID booking) {
        this.mark = mark;
        this.bookingId = booking;
    }
}
