package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.signup.LiveBooking;

/** The register of attendance with the changes made in it. */
@ApplicationScoped
class AttendanceRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /**
     * The line of a booking's participant, made if there is none, and held until the transaction ends: of two tablets
     * that mark the same child the second waits, and then sees what the first one did.
     */
    Attendance hold(LiveBooking booking) {
        return entities.createNamedQuery("Attendance.hold", Attendance.class)
                .setParameter("id", Ids.next())
                .setParameter("session", booking.session().value())
                .setParameter("booking", booking.id().value())
                .setParameter("participant", booking.participant())
                .getSingleResult();
    }

    /** The same for who has read the register before: as it is by now. */
    Attendance holdAnew(LiveBooking booking) {
        Attendance line = hold(booking);
        entities.refresh(line);
        return line;
    }

    Optional<Attendance> find(UUID session, UUID participant) {
        return entities.createNamedQuery("Attendance.one", Attendance.class)
                .setParameter("session", session)
                .setParameter("participant", participant)
                .getResultStream()
                .findFirst();
    }

    List<Attendance> ofSessions(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery("Attendance.ofSessions", Attendance.class)
                .setParameter("sessions", sessions.toArray(UUID[]::new))
                .getResultList();
    }

    /** Of these people in these sessions. */
    List<Attendance> of(Collection<UUID> people, Collection<UUID> sessions) {
        return people.isEmpty() || sessions.isEmpty()
                ? List.of()
                : entities.createNamedQuery("Attendance.ofPeopleIn", Attendance.class)
                        .setParameter("people", people.toArray(UUID[]::new))
                        .setParameter("sessions", sessions.toArray(UUID[]::new))
                        .getResultList();
    }

    /** Every line of this person. */
    List<Attendance> of(UUID person) {
        return entities.createNamedQuery("Attendance.ofPerson", Attendance.class)
                .setParameter("person", person)
                .getResultList();
    }

    Attendance line(UUID id) {
        return entities.find(Attendance.class, id);
    }

    void flush() {
        entities.flush();
    }

    /**
     * What is written of these sessions, and of whoever came to the home and was not signed out, whatever became of session and
     * booking; with what can still be undone, who told to come for it, and whether a colleague is asked to the door.
     */
    List<Undoable> at(UUID home, Collection<UUID> sessions, Instant now) {
        return entities.createNamedQuery("Attendance.atHome", Object[].class)
                .setParameter("home", home)
                .setParameter("sessions", sessions.toArray(UUID[]::new))
                .setParameter("since", now.minus(AttendanceChange.UNDOABLE))
                .setParameter("saidSince", now.minus(SaidOnTheWay.HOLDS))
                .getResultStream()
                .map(row -> Undoable.of((Attendance) row[0], (String) row[1], (Instant) row[2])
                        .with(WaitingAdult.read((String) row[3]), (Instant) row[4]))
                .toList();
    }

    /** A line that is held, as it is from now on, with the change that made it so: one statement, and nothing is left to write. */
    void write(Attendance line, AttendanceChange change) {
        AttendanceConstraints.KNOWN.on(() -> writeOut(line, change));
        entities.detach(line);
    }

    private void writeOut(Attendance line, AttendanceChange change) {
        Mark mark = line.mark();
        var unused = entities.createNamedQuery(Attendance.WRITE)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("line", line.id())
                .setParameter("booking", line.booking().value())
                .setParameter("arrived", mark.arrivedAt())
                .setParameter("left", mark.leftAt())
                .setParameter("collector", mark.collectedBy())
                .setParameter("alone", mark.leftAlone())
                .setParameter(
                        "absence",
                        mark.absence() == null ? null : mark.absence().name())
                .setParameter("change", change.id())
                .setParameter("kind", change.kind().name())
                .setParameter("before", change.before().text())
                .setParameter("after", change.after().text())
                .setParameter("reason", change.reason())
                .setParameter("by", change.changedBy())
                .setParameter("at", change.changedAt())
                .executeUpdate();
    }

    void add(AttendanceChange change) {
        entities.persist(change);
    }

    /** The latest first. */
    List<AttendanceChange> changes(Attendance attendance) {
        return entities.createNamedQuery("AttendanceChange.of", AttendanceChange.class)
                .setParameter("attendance", attendance.id())
                .getResultList();
    }

    /** By line of the register, its latest change since then. */
    Map<UUID, AttendanceChange> latestChanges(Collection<Attendance> attendances, Instant since) {
        if (attendances.isEmpty()) {
            return Map.of();
        }
        return entities.createNamedQuery("AttendanceChange.since", AttendanceChange.class)
                .setParameter(
                        "attendances", attendances.stream().map(Attendance::id).toArray(UUID[]::new))
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toMap(AttendanceChange::attendanceId, change -> change, (first, last) -> last));
    }
}
