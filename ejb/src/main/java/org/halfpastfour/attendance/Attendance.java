package org.halfpastfour.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
@NamedNativeQuery(
        name = "Attendance.stillIn",
        query = "SELECT a.* FROM programme.attendance a JOIN programme.session s ON s.id = a.session_id"
                + " WHERE s.home_id = :home AND a.arrived_at IS NOT NULL AND a.left_at IS NULL ORDER BY a.id",
        resultClass = Attendance.class)
@NamedNativeQuery(
        name = "Attendance.open",
        query = "INSERT INTO programme.attendance (id, session_id, booking_id, participant_id)"
                + " VALUES (:id, :session, :booking, :participant)"
                + " ON CONFLICT ON CONSTRAINT attendance_once DO NOTHING")
@NamedQuery(
        name = "Attendance.ofPerson",
        query = "select a from Attendance a where a.participantId = :person order by a.id")
class Attendance {

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
