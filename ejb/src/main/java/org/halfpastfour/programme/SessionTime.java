package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.TimeRange;

/** Of what kind a session is, in which room of which home, and when. */
@MappedSuperclass
abstract class SessionTime extends SessionQuestions {

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @Column(name = "home_id")
    private UUID home;

    @Column(name = "room_id")
    private UUID room;

    private LocalDate date;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "ends_at")
    private Instant end;

    protected SessionTime() {}

    SessionTime(SessionKind kind, HomeId home, RoomId room, LocalDate date, TimeRange during) {
        this.kind = kind;
        this.home = home.value();
        this.room = room.value();
        this.date = date;
        this.start = during.start();
        this.end = during.end();
    }

    final void take(RoomId to, LocalDate day, TimeRange during) {
        room = to.value();
        date = day;
        start = during.start();
        end = during.end();
    }

    /** At the same time. */
    final void enter(RoomId to) {
        room = to.value();
    }

    final SessionKind kind() {
        return kind;
    }

    final boolean isMeeting() {
        return kind.isMeeting();
    }

    final HomeId home() {
        return new HomeId(home);
    }

    final RoomId room() {
        return new RoomId(room);
    }

    /** Of the start, in the house's zone. */
    final LocalDate date() {
        return date;
    }

    final Instant start() {
        return start;
    }

    final TimeRange during() {
        return new TimeRange(start, end);
    }
}
