package org.halfpastfour.rollover;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SeriesId;
import org.jspecify.annotations.Nullable;

/** Whether a child stays in a class in the next term; asked of each household that has come with it. */
@Entity
@Table(schema = "programme", name = "stay_question")
@NamedQuery(
        name = StayQuestion.OF_HOUSEHOLD,
        query = "select q from StayQuestion q where q.household = :household and q.keptUntil > :since and q.stands"
                + " order by q.keptUntil desc, q.id")
@NamedQuery(
        name = StayQuestion.AT_HOME,
        query = "select q from StayQuestion q where q.home = :home and q.keptUntil > :since and q.stands"
                + " order by q.toSeries, q.id")
@NamedQuery(
        name = StayQuestion.KEPT,
        query = "select q from StayQuestion q where function(includes as Boolean, :series, q.toSeries)"
                + " and (q.answer is null or q.answer = OTHER_CLASS) and q.givenSeries is null and not q.givenUp"
                + " and q.stands and q.keptUntil >= :today")
@NamedQuery(name = StayQuestion.OF_CHILD, query = "select q from StayQuestion q where q.child = :child order by q.id")
@NamedNativeQuery(name = StayQuestion.CHILDREN, resultSetMapping = StayQuestion.CHILDREN, query = """
        SELECT DISTINCT s.series_id AS series, b.household_id AS household, coalesce(p.joined_into, p.id) AS child
        FROM programme.session s
        JOIN programme.series f ON f.id = s.series_id
        JOIN programme.booking b ON b.session_id = s.id AND b.state = 'CONFIRMED'
        JOIN programme.person p ON p.id = b.participant_id AND p.kind = 'CHILD'
        JOIN programme.household_member m ON m.household_id = b.household_id AND m.person_id IN (p.id, p.joined_into)
            AND m.from_date <= :today AND (m.to_date IS NULL OR m.to_date >= :today)
        WHERE s.series_id = ANY(:series) AND s.state <> 'CANCELLED' AND NOT s.needs_guardian
            AND s.date > least(f.to_date, :today) - 28
        ORDER BY 1, 2, 3""")
@SqlResultSetMapping(
        name = StayQuestion.CHILDREN,
        classes =
                @ConstructorResult(
                        targetClass = AskedChild.class,
                        columns = {
                            @ColumnResult(name = "series", type = UUID.class),
                            @ColumnResult(name = "household", type = UUID.class),
                            @ColumnResult(name = "child", type = UUID.class)
                        }))
@NamedNativeQuery(name = StayQuestion.ASK, query = """
        INSERT INTO programme.stay_question
            (id, planning_id, home_id, household_id, child_id, from_series, to_series, kept_until)
        SELECT uuidv7(), :planning, :home, a.household, a.child, a.from_series, a.to_series, :until
        FROM unnest(cast(:households AS uuid[]), cast(:children AS uuid[]), cast(:from AS uuid[]), cast(:to AS uuid[]))
            AS a (household, child, from_series, to_series)
        ON CONFLICT DO NOTHING""")
@NamedNativeQuery(name = StayQuestion.OF_PLANNING, resultSetMapping = StayQuestion.CHILDREN, query = """
        SELECT to_series AS series, household_id AS household, child_id AS child
        FROM programme.stay_question WHERE planning_id = :planning""")
@NamedNativeQuery(name = StayQuestion.FORGET, query = """
        DELETE FROM programme.stay_question WHERE planning_id = :planning AND answer IS DISTINCT FROM 'STAYS'""")
class StayQuestion extends SettledStay {

    static final String OF_HOUSEHOLD = "StayQuestion.ofHousehold";
    static final String AT_HOME = "StayQuestion.atHome";
    static final String OF_CHILD = "StayQuestion.ofChild";
    static final String KEPT = "StayQuestion.kept";
    static final String CHILDREN = "StayQuestion.children";
    static final String ASK = "StayQuestion.ask";
    static final String OF_PLANNING = "StayQuestion.ofPlanning";
    static final String FORGET = "StayQuestion.forget";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private UUID home;

    @Column(name = "household_id")
    private UUID household;

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "to_series")
    private UUID toSeries;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable StayAnswer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Column(name = "by_phone")
    private boolean byPhone;

    @Column(name = "given_up")
    private boolean givenUp;

    private boolean stands;

    @Version
    private int version;

    protected StayQuestion() {}

    /** Who stays is booked, and gives back among the bookings what is not wanted. */
    void answer(AnswerStay now, UUID by, boolean phone, Instant at) {
        if (answer == StayAnswer.STAYS) {
            throw RollOverError.STAYS_ALREADY.told();
        }
        if (given() != null) {
            throw RollOverError.ANOTHER_CLASS_GIVEN.told();
        }
        answer = now.answer();
        givenUp |= answer == StayAnswer.LEAVES;
        wishFor(now.wish());
        answeredAt = at;
        answeredBy = by;
        byPhone = phone;
    }

    /** Whether this is what was answered already; to want another class again once there was none is a new answer. */
    boolean says(AnswerStay command) {
        return answer == command.answer() && Objects.equals(wish(), command.wish()) && !(wantsAnother() && isSettled());
    }

    /** A family that would like another class, and has been found none. */
    boolean wantsAnother() {
        return answer == StayAnswer.OTHER_CLASS && given() == null;
    }

    /** Whether somebody has still to do something about it: the family while its place is kept, or the home. */
    boolean isOpen(LocalDate today) {
        return answer == null && isKept(today) || wantsAnother() && !isSettled();
    }

    void goTo(UUID other) {
        child = other;
    }

    /** Whether it is asked: of two records of one child the other's question may be the one that is. */
    void stand(boolean now) {
        stands = now;
    }

    /** Whether the family has said once that it leaves: others may have had the place since. */
    boolean isGivenUp() {
        return givenUp;
    }

    boolean isKept(LocalDate today) {
        return !today.isAfter(keptUntil);
    }

    StayId id() {
        return new StayId(id);
    }

    HomeId home() {
        return new HomeId(home);
    }

    HouseholdId household() {
        return new HouseholdId(household);
    }

    UUID child() {
        return child;
    }

    AskedChild asked() {
        return new AskedChild(toSeries, household, child);
    }

    SeriesId series() {
        return new SeriesId(toSeries);
    }

    LocalDate keptUntil() {
        return keptUntil;
    }

    @Nullable
    StayAnswer answer() {
        return answer;
    }

    boolean byPhone() {
        return byPhone;
    }
}
