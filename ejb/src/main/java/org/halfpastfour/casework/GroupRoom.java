package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.TimeRange;
import org.hibernate.annotations.Immutable;

/** What the home made of one of the rooms of a group's meeting. */
@Entity
@Immutable
@Table(schema = "casework", name = "group_room")
@NamedQuery(
        name = GroupRoom.OF_GROUP,
        query = "select r from GroupRoom r where r.group = :group order by r.main desc, r.id.session")
class GroupRoom {

    static final String OF_GROUP = "GroupRoom.ofGroup";

    @EmbeddedId
    private Key id;

    @Column(name = "group_id")
    private UUID group;

    @Column(name = "room_id")
    private UUID room;

    @Column(name = "room_name")
    private String roomName;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String state;

    private boolean main;

    protected GroupRoom() {}

    UUID meeting() {
        return id.meeting();
    }

    UUID room() {
        return room;
    }

    String roomName() {
        return roomName;
    }

    boolean isMain() {
        return main;
    }

    boolean isCalledOff() {
        return state.equals("CANCELLED");
    }

    TimeRange during() {
        return new TimeRange(startsAt, endsAt);
    }

    @Embeddable
    record Key(
            @Column(name = "meeting_id") UUID meeting,
            @Column(name = "session_id") UUID session) implements Serializable {}
}
