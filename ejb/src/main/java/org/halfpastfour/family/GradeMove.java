package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a child is in the next grade from a day on, under whichever of its records. Written by the database, for all at once. */
@Entity
@Immutable
@IdClass(GradeMove.Key.class)
@Table(schema = "programme", name = "grade_move")
@NamedNativeQuery(name = GradeMove.PLAN, query = """
        INSERT INTO programme.grade_move (child_id, on_day, from_grade, planning_id)
        SELECT p.id, :on, p.grade, :planning FROM programme.person p
        WHERE p.id = ANY(:children) AND p.kind = 'CHILD' AND p.grade < 12 ORDER BY p.id
        ON CONFLICT DO NOTHING""")
@NamedNativeQuery(
        name = GradeMove.FORGET,
        query = "DELETE FROM programme.grade_move WHERE planning_id = :planning AND done_at IS NULL")
@NamedNativeQuery(name = GradeMove.DUE, query = """
        WITH due AS (
            UPDATE programme.grade_move SET done_at = :now WHERE done_at IS NULL AND on_day <= :today
            RETURNING child_id, from_grade)
        UPDATE programme.person p SET grade = p.grade + 1, version = p.version + 1
        FROM due JOIN programme.person m ON m.id = due.child_id
        WHERE p.id IN (m.id, m.joined_into) AND p.grade = due.from_grade""")
class GradeMove {

    static final String PLAN = "GradeMove.plan";
    static final String FORGET = "GradeMove.forget";
    static final String DUE = "GradeMove.due";

    @Id
    @Column(name = "child_id")
    private UUID child;

    @Id
    @Column(name = "on_day")
    private LocalDate on;

    protected GradeMove() {}

    record Key(UUID child, LocalDate on) implements Serializable {}
}
