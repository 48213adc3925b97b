package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a mail told one adult's calendar of a family event, and how often it was told something else before. */
@Entity
@Immutable
@Table(schema = "notice", name = "invitation")
@NamedQuery(name = StoredInvitation.TOLD, query = """
        select i from StoredInvitation i where i.household = :household
        and function(includes as Boolean, :persons, i.person) and function(includes as Boolean, :sessions, i.session)
        order by i.sequence""")
@NamedQuery(name = StoredInvitation.OF_MESSAGE, query = """
        select i from StoredInvitation i where i.message = :message and i.person = :person order by i.starts, i.id""")
@NamedQuery(
        name = StoredInvitation.OF_ALL,
        query = "select i from StoredInvitation i where i.message = :message order by i.starts, i.id")
class StoredInvitation {

    static final String TOLD = "StoredInvitation.told";
    static final String OF_ALL = "StoredInvitation.ofAll";
    static final String OF_MESSAGE = "StoredInvitation.ofMessage";

    @Id
    private UUID id;

    @Column(name = "message_id")
    private UUID message;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "household_id")
    private UUID household;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "seat_id")
    private UUID seat;

    private int sequence;

    @Column(name = "taken_back")
    private boolean takenBack;

    @Column(name = "starts_at")
    private Instant starts;

    @Column(name = "ends_at")
    private Instant ends;

    @Column(name = "room_id")
    private @Nullable UUID room;

    private Instant at;

    protected StoredInvitation() {}

    private StoredInvitation(
            MessageId message, Invited who, UUID seat, int sequence, boolean takenBack, SessionView event, Instant at) {
        this.id = Ids.next();
        this.message = message.value();
        this.person = who.person();
        this.household = who.household();
        this.session = who.session();
        this.seat = seat;
        this.sequence = sequence;
        this.takenBack = takenBack;
        this.starts = event.start();
        this.ends = event.end();
        this.room = event.room().value();
        this.at = at;
    }

    /** Whose calendar it is, and of what. */
    record Invited(UUID person, UUID household, UUID session) {}

    static StoredInvitation first(MessageId message, Invited who, UUID seat, SessionView event, Instant at) {
        return new StoredInvitation(message, who, seat, 0, false, event, at);
    }

    /** The same event of the same calendar, one change further. */
    StoredInvitation next(MessageId by, boolean back, SessionView event, Instant now) {
        return new StoredInvitation(by, who(), seat, sequence + 1, back, event, now);
    }

    Invited who() {
        return new Invited(person, household, session);
    }

    boolean isTakenBack() {
        return takenBack;
    }

    /** What was told before rooms were kept says nothing of its room. */
    boolean saysTheSame(SessionView event) {
        return starts.equals(event.start())
                && ends.equals(event.end())
                && (room == null || room.equals(event.room().value()));
    }

    Stream<RoomId> room() {
        return Stream.ofNullable(room).map(RoomId::new);
    }

    SessionId session() {
        return SessionId.of(session);
    }

    /**
     * @param held the session as it is now
     * @param rooms names of rooms, those that were told among them
     */
    Invitation told(SessionView held, Map<RoomId, RoomSummary> rooms, String reader) {
        SessionView then = held.at(new TimeRange(starts, ends));
        return new Invitation(
                room().flatMap(of -> Stream.ofNullable(rooms.get(of)))
                        .findFirst()
                        .map(then::in)
                        .orElse(then),
                HouseholdId.of(household),
                seat,
                reader,
                sequence,
                takenBack,
                at);
    }
}
