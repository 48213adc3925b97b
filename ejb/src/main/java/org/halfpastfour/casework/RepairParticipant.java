package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.Place;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "casework", name = "repair_participant")
@NamedQuery(name = RepairParticipant.WITH_SESSIONS, query = """
                select new org.halfpastfour.casework.RepairLine(r, p, m) from RepairSession r
                left join RepairParticipant p on p.repair = r.id and p.client = r.client
                left join Meeting m on m.repair = r.id and m.client = r.client and function(includes as Boolean, :clients, m.client)
                where function(includes as Boolean, :clients, r.client) order by r.startsAt, r.id, p.id""")
@NamedQuery(
        name = RepairParticipant.OF_CLIENTS,
        query =
                "select p from RepairParticipant p where function(includes as Boolean, :clients, p.client) order by p.id")
@NamedQuery(name = RepairParticipant.OF_GROUP, query = """
                select p from RepairParticipant p where p.repair in (select r.id from RepairSession r where r.origin.groupMeeting in
                (select m.id from GroupMeeting m where m.group = :group)) order by p.id""")
class RepairParticipant {

    static final String OF_GROUP = "RepairParticipant.ofGroup";

    /** Each session of some clients beside each of its participants, or beside nobody. */
    static final String WITH_SESSIONS = "RepairParticipant.withSessions";

    static final String OF_CLIENTS = "RepairParticipant.ofClients";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "repair_session_id")
    private UUID repair;

    @Column(name = "person_id")
    private UUID person;

    private @Nullable Boolean came;

    private boolean excused;

    private @Nullable Short involvement;

    private String why;

    private @Nullable Short minutes;

    protected RepairParticipant() {}

    RepairParticipant(RepairSession repair, UUID person) {
        this.id = Ids.next();
        this.client = repair.client().value();
        this.repair = repair.id().value();
        this.person = person;
        this.why = "";
    }

    void mark(PersonMark mark) {
        came = mark.came();
        excused = !mark.came() && mark.excused();
        minutes = mark.minutes() == null ? null : mark.minutes().shortValue();
        involvement = mark.involvement() == null ? null : mark.involvement().shortValue();
    }

    /** Answers whether it differs from what was said before. */
    boolean say(String excuse) {
        boolean differs = !why.equals(excuse);
        why = excuse;
        return differs;
    }

    boolean hasCome() {
        return Boolean.TRUE.equals(came);
    }

    UUID repair() {
        return repair;
    }

    UUID person() {
        return person;
    }

    String marked() {
        return person
                + (came == null ? "?" : came ? "+" : excused ? "e" : "-")
                + (involvement == null ? "" : involvement)
                + (minutes == null ? "" : "m" + minutes);
    }

    /** Who came was there from the start, and to the end where nothing else was noted. */
    Member member(TimeRange during) {
        boolean there = Boolean.TRUE.equals(came);
        return new Member(
                person,
                Place.KEPT,
                there ? during.start() : null,
                there ? left(during) : null,
                Boolean.FALSE.equals(came),
                excused,
                involvement == null ? null : involvement.intValue());
    }

    private Instant left(TimeRange during) {
        Instant left = minutes == null ? during.end() : during.start().plus(Duration.ofMinutes(minutes));
        return left.isBefore(during.end()) ? left : during.end();
    }

    PersonInMeeting inMeeting(@Nullable GroupPerson known) {
        return new PersonInMeeting(
                person,
                known == null ? null : known.name(),
                known != null && known.child(),
                came,
                excused,
                why,
                involvement == null ? null : involvement.intValue(),
                minutes == null ? null : minutes.intValue());
    }

    RepairPerson view(@Nullable String name) {
        return new RepairPerson(person, name, came, excused, involvement == null ? null : involvement.intValue());
    }
}
