package org.halfpastfour.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last word of a household about who comes for one of its children. It holds for two hours, and no longer than the child is in. */
@Entity
@Table(schema = "programme", name = "on_the_way")
@NamedNativeQuery(name = SaidOnTheWay.SAY, query = """
                INSERT INTO programme.on_the_way AS w (child_id, household_id, adult_id, here, said_by, said_at)
                VALUES (:child, :household, :adult, :here, :by, :now)
                ON CONFLICT ON CONSTRAINT on_the_way_pkey DO UPDATE SET
                    adult_id = excluded.adult_id, here = excluded.here, said_by = excluded.said_by, taken_back_at = NULL,
                    said_at = CASE WHEN w.adult_id = excluded.adult_id AND w.here = excluded.here AND w.taken_back_at IS NULL
                        AND w.said_at > :since AND NOT EXISTS (SELECT FROM programme.attendance g
                            WHERE g.participant_id = w.child_id AND g.left_at >= w.said_at)
                        THEN w.said_at ELSE excluded.said_at END""")
@NamedQuery(
        name = SaidOnTheWay.TAKE_BACK,
        query = "update SaidOnTheWay w set w.takenBack = :now where w.id.child = :child and w.id.household = :household"
                + " and w.takenBack is null")
@NamedQuery(
        name = SaidOnTheWay.OF_ADULT,
        query = "update SaidOnTheWay w set w.takenBack = :now where w.id.child = :child and w.adult = :adult"
                + " and w.takenBack is null")
@NamedQuery(
        name = SaidOnTheWay.OF_HOUSEHOLD,
        query =
                "select w from SaidOnTheWay w where w.id.household = :household and w.takenBack is null and w.saidAt > :since")
@NamedNativeQuery(name = SaidOnTheWay.GONE, resultClass = UUID.class, query = """
        SELECT coalesce(p.joined_into, p.id) FROM programme.booking b JOIN programme.session s ON s.id = b.session_id
        JOIN programme.person p ON p.id = b.participant_id
        LEFT JOIN programme.attendance a ON a.booking_id = b.id
        WHERE b.household_id = :household AND s.date = :today AND (b.state = 'CONFIRMED' OR a.arrived_at IS NOT NULL)
        GROUP BY 1 HAVING bool_or(a.left_at IS NOT NULL) AND NOT bool_or(
            a.arrived_at IS NOT NULL AND a.left_at IS NULL OR a.arrived_at IS NULL AND a.absence IS NULL AND s.ends_at > :now)""")
class SaidOnTheWay {

    /** Children who were there today by what a household booked, have left, and are not awaited any more. */
    static final String GONE = "SaidOnTheWay.gone";

    static final String SAY = "SaidOnTheWay.say";
    static final String TAKE_BACK = "SaidOnTheWay.takeBack";
    static final String OF_ADULT = "SaidOnTheWay.ofAdult";
    static final String OF_HOUSEHOLD = "SaidOnTheWay.ofHousehold";
    static final Duration HOLDS = Duration.ofHours(2);

    @EmbeddedId
    private Id id;

    @Column(name = "adult_id")
    private UUID adult;

    private boolean here;

    @Column(name = "said_by")
    private UUID saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBack;

    protected SaidOnTheWay() {}

    UUID child() {
        return id.child();
    }

    UUID adult() {
        return adult;
    }

    boolean isHere() {
        return here;
    }

    Instant saidAt() {
        return saidAt;
    }

    Instant until() {
        return saidAt.plus(HOLDS);
    }

    @Embeddable
    record Id(
            @Column(name = "child_id") UUID child,
            @Column(name = "household_id") UUID household) implements Serializable {}
}
