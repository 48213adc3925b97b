package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a step of the calendar called a session off; written by the database for all at once. */
@Entity
@Immutable
@IdClass(StepSession.Key.class)
@Table(schema = "programme", name = "calendar_step_session")
@NamedNativeQuery(name = StepSession.KEEP, query = """
        INSERT INTO programme.calendar_step_session (session_id, step_id, words)
        SELECT s.id, :step, s.cancel_reason FROM programme.session s
        WHERE s.id = ANY(:sessions) AND s.state = 'CANCELLED' ORDER BY s.id ON CONFLICT DO NOTHING""")
@NamedNativeQuery(
        name = StepSession.FORGET,
        query = "DELETE FROM programme.calendar_step_session WHERE session_id = ANY(:sessions)")
@NamedNativeQuery(name = StepSession.TOLD, resultSetMapping = StepSession.TOLD, query = """
        SELECT DISTINCT s.home_id AS home, b.household_id AS household
        FROM programme.booking b JOIN programme.session s ON s.id = b.session_id
        WHERE NOT b.participant_id = ANY(:hidden) AND (
            b.session_id = ANY(:lost) AND b.state IN ('CONFIRMED', 'WAITING', 'OFFERED')
            OR b.session_id = ANY(:back) AND b.ended_why = 'SESSION_CANCELLED')
        UNION SELECT p.home_id, t.household_id FROM programme.series_taking t
        JOIN programme.series r ON r.id = t.series_id JOIN programme.programme p ON p.id = r.programme_id
        WHERE t.series_id = ANY(:series) AND NOT t.participant_id = ANY(:hidden)""")
@SqlResultSetMapping(
        name = StepSession.TOLD,
        classes =
                @ConstructorResult(
                        targetClass = StepSession.Told.class,
                        columns = {
                            @ColumnResult(name = "home", type = UUID.class),
                            @ColumnResult(name = "household", type = UUID.class)
                        }))
@NamedNativeQuery(name = StepSession.ON, resultClass = UUID.class, query = """
        SELECT DISTINCT s.id FROM programme.calendar_step_session c
        JOIN programme.session s ON s.id = c.session_id AND s.state = 'CANCELLED' AND s.cancel_reason = c.words
        WHERE s.date = ANY(:dates) ORDER BY s.id""")
@NamedNativeQuery(name = StepSession.KEEP_HOME, query = """
        INSERT INTO programme.calendar_step_home (step_id, home_id) VALUES (:step, :home) ON CONFLICT DO NOTHING""")
@NamedNativeQuery(
        name = StepSession.HOMES_DONE,
        resultClass = UUID.class,
        query = "SELECT home_id FROM programme.calendar_step_home WHERE step_id = :step")
class StepSession {

    static final String KEEP = "StepSession.keep";
    static final String FORGET = "StepSession.forget";
    static final String TOLD = "StepSession.told";
    static final String KEEP_HOME = "StepSession.keepHome";
    static final String HOMES_DONE = "StepSession.homesDone";
    static final String ON = "StepSession.on";

    @Id
    @Column(name = "session_id")
    private UUID session;

    @Id
    @Column(name = "step_id")
    private UUID step;

    protected StepSession() {}

    /** A household that a change of the calendar is told, in a home. */
    record Told(UUID home, UUID household) {}

    record Key(UUID session, UUID step) implements Serializable {}
}
