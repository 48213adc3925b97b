package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/** A row that a join changed, and how it was before. */
@Entity
@Immutable
@Table(schema = "programme", name = "person_join_step")
@NamedQuery(
        name = "JoinStep.of",
        query = "select s from JoinStep s where s.join = :join and s.what = :what order by s.id desc")
class JoinStep {

    @Id
    private UUID id;

    @Column(name = "join_id")
    private UUID join;

    private String what;

    @Column(name = "row_id")
    private UUID row;

    private String before;

    protected JoinStep() {}

    JoinStep(JoinId join, String what, UUID row, String before) {
        this.id = Ids.next();
        this.join = join.value();
        this.what = what;
        this.row = row;
        this.before = before;
    }

    UUID row() {
        return row;
    }

    String before() {
        return before;
    }
}
