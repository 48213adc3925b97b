package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.LastWrite;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One fact for one receiver, from the transaction in which it happened until it is said. */
@Entity
@Table(schema = "notice", name = "news")
@DynamicUpdate
@SqlResultSetMapping(
        name = StoredNews.DUE,
        classes =
                @ConstructorResult(
                        targetClass = Receiver.class,
                        columns = {
                            @ColumnResult(name = "household_id", type = UUID.class),
                            @ColumnResult(name = "staff_member_id", type = UUID.class)
                        }))
@NamedNativeQuery(name = StoredNews.DUE, resultSetMapping = StoredNews.DUE, query = """
        SELECT household_id, staff_member_id FROM notice.news WHERE gathered_at IS NULL AND due_at <= :now
        GROUP BY household_id, staff_member_id ORDER BY min(due_at) LIMIT :most""")
@NamedNativeQuery(name = StoredNews.LOCK_OF_HOUSEHOLD, resultClass = UUID.class, query = """
        SELECT id FROM notice.news WHERE gathered_at IS NULL AND happened_at <= :now AND household_id = :receiver
        ORDER BY id FOR NO KEY UPDATE SKIP LOCKED""")
@NamedNativeQuery(name = StoredNews.LOCK_OF_STAFF, resultClass = UUID.class, query = """
        SELECT id FROM notice.news WHERE gathered_at IS NULL AND happened_at <= :now AND staff_member_id = :receiver
        ORDER BY id FOR NO KEY UPDATE SKIP LOCKED""")
@NamedQuery(
        name = StoredNews.AMONG,
        query = "select n from StoredNews n where function(includes as Boolean, :ids, n.id) order by n.happened, n.id")
@SqlResultSetMapping(
        name = StoredNews.CONCERNED,
        classes =
                @ConstructorResult(
                        targetClass = Concerned.class,
                        columns = {
                            @ColumnResult(name = "household_id", type = UUID.class),
                            @ColumnResult(name = "participant_id", type = UUID.class)
                        }))
@NamedNativeQuery(name = StoredNews.CONCERNED, resultSetMapping = StoredNews.CONCERNED, query = """
        SELECT household_id, participant_id FROM programme.booking
        WHERE session_id = :session AND state IN ('CONFIRMED', 'WAITING', 'OFFERED') ORDER BY id""")
@NamedNativeQuery(name = StoredNews.PLACED, resultSetMapping = StoredNews.CONCERNED, query = """
        SELECT household_id, participant_id FROM programme.booking
        WHERE session_id = :session AND state = 'CONFIRMED' ORDER BY id""")
@NamedNativeQuery(name = StoredNews.BOOKED_BY, resultSetMapping = StoredNews.CONCERNED, query = """
        SELECT household_id, participant_id FROM programme.booking
        WHERE session_id = :session AND participant_id = :participant AND state = 'CONFIRMED' ORDER BY id""")
@NamedNativeQuery(name = StoredNews.ASKED_FOR, resultSetMapping = StoredNews.COMING, query = """
        SELECT DISTINCT t.household_id, coalesce(p.joined_into, p.id) AS participant_id, s.id AS session_id
        FROM programme.planning_session g
        JOIN programme.session s ON s.id = g.session_id AND s.state = 'PUBLISHED'
        JOIN programme.series_taking t ON t.series_id = s.series_id
        JOIN programme.person p ON p.id = t.participant_id
        WHERE g.planning_id = :planning ORDER BY 1, 3, 2""")
@SqlResultSetMapping(
        name = StoredNews.COMING,
        classes =
                @ConstructorResult(
                        targetClass = ComingChild.class,
                        columns = {
                            @ColumnResult(name = "household_id", type = UUID.class),
                            @ColumnResult(name = "participant_id", type = UUID.class),
                            @ColumnResult(name = "session_id", type = UUID.class)
                        }))
@NamedNativeQuery(name = StoredNews.COMING, resultSetMapping = StoredNews.COMING, query = """
        SELECT DISTINCT ON (b.household_id, b.participant_id) b.household_id, b.participant_id, b.session_id
        FROM programme.session s JOIN programme.booking b ON b.session_id = s.id AND b.state = 'CONFIRMED'
        JOIN programme.person p ON p.id = b.participant_id AND p.kind = 'CHILD'
        WHERE s.starts_at > :now AND s.starts_at <= :until AND s.state = 'PUBLISHED' AND NOT EXISTS (
            SELECT FROM notice.news n WHERE n.household_id = b.household_id AND n.kind = 'CONSENT_DUE'
            AND n.happened_at > :since AND n.facts ->> 'participant' = CAST(b.participant_id AS text))
        ORDER BY b.household_id, b.participant_id, s.starts_at""")
@NamedNativeQuery(name = StoredNews.CAME, resultClass = UUID.class, query = """
        SELECT DISTINCT b.participant_id FROM programme.attendance a JOIN programme.booking b ON b.id = a.booking_id
        WHERE a.participant_id = ANY(:children) AND b.household_id = :household AND a.arrived_at IS NOT NULL""")
@NamedNativeQuery(name = StoredNews.CHILDREN, resultSetMapping = StoredNews.BESIDE, query = """
        SELECT DISTINCT b.session_id, b.participant_id FROM programme.booking b
        JOIN programme.person p ON p.id = b.participant_id AND p.kind = 'CHILD'
        WHERE b.household_id = :household AND b.session_id = ANY(:sessions)""")
@NamedNativeQuery(name = StoredNews.OFFERED, resultSetMapping = StoredNews.BESIDE, query = """
        SELECT o.id AS session_id, b.participant_id FROM programme.offer o JOIN programme.booking b ON b.party_id = o.party_id
        WHERE o.id = ANY(:offers) ORDER BY b.id""")
@NamedNativeQuery(
        name = StoredNews.OPEN_OFFERS,
        resultClass = UUID.class,
        query = "SELECT id FROM programme.offer WHERE id = ANY(:offers) AND state = 'OPEN'")
@NamedNativeQuery(
        name = StoredNews.WAITING,
        resultClass = UUID.class,
        query = "SELECT id FROM programme.booking WHERE id = ANY(:bookings) AND state = 'WAITING'")
@SqlResultSetMapping(
        name = StoredNews.BESIDE,
        classes =
                @ConstructorResult(
                        targetClass = NewsPerson.class,
                        columns = {
                            @ColumnResult(name = "session_id", type = UUID.class),
                            @ColumnResult(name = "participant_id", type = UUID.class)
                        }))
@NamedNativeQuery(name = StoredNews.IN_CHARGE, resultClass = UUID.class, query = """
        SELECT staff_member_id FROM programme.session_adult WHERE session_id = :session AND NOT off ORDER BY 1""")
class StoredNews {

    static final LastWrite WRITE = new LastWrite("news", """
            INSERT INTO notice.news (id, kind, household_id, staff_member_id, facts, happened_at, due_at)
            SELECT id, kind, household, staff, cast(facts AS jsonb), happened, due FROM json_to_recordset(cast(? AS json))
            AS line(id uuid, kind text, household uuid, staff uuid, facts text, happened timestamptz, due timestamptz)""");

    static final String DUE = "StoredNews.due";
    static final String LOCK_OF_HOUSEHOLD = "StoredNews.lockOfHousehold";
    static final String LOCK_OF_STAFF = "StoredNews.lockOfStaff";
    static final String AMONG = "StoredNews.among";
    static final String CONCERNED = "StoredNews.concerned";
    static final String PLACED = "StoredNews.placed";
    static final String BOOKED_BY = "StoredNews.bookedBy";
    static final String ASKED_FOR = "StoredNews.askedFor";
    static final String COMING = "StoredNews.coming";
    static final String CAME = "StoredNews.came";
    static final String CHILDREN = "StoredNews.children";
    static final String OFFERED = "StoredNews.offered";
    static final String OPEN_OFFERS = "StoredNews.openOffers";
    static final String WAITING = "StoredNews.waiting";
    static final String BESIDE = "StoredNews.beside";
    static final String IN_CHARGE = "StoredNews.inCharge";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Column(name = "household_id")
    private @Nullable UUID household;

    @Column(name = "staff_member_id")
    private @Nullable UUID staffMember;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "CAST(facts AS text)", write = "CAST(? AS jsonb)")
    private String facts;

    @Column(name = "happened_at")
    private Instant happened;

    @Column(name = "due_at")
    private Instant due;

    @Column(name = "gathered_at")
    private @Nullable Instant gathered;

    @Column(name = "message_id")
    private @Nullable UUID message;

    protected StoredNews() {}

    /** As it is written. */
    static Map<String, @Nullable Object> line(NoticeKind kind, Receiver receiver, NewsFacts facts, Instant happened) {
        Map<String, @Nullable Object> line = new HashMap<>();
        line.put("id", Ids.next());
        line.put("kind", kind);
        line.put("household", receiver.household());
        line.put("staff", receiver.staffMember());
        line.put("facts", facts.text());
        line.put("happened", happened);
        line.put("due", happened.plus(kind.patience()));
        return line;
    }

    NewsRule.Heard heard() {
        return new NewsRule.Heard(kind, NewsFacts.read(facts));
    }

    boolean isDue(Instant now) {
        return !due.isAfter(now);
    }

    /** Said, or not worth saying any more. */
    void gather(@Nullable MessageId by, Instant now) {
        gathered = now;
        message = by == null ? null : by.value();
    }
}
