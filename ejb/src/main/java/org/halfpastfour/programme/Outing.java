package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a programme leaves the home. */
@Entity
@Table(schema = "programme", name = "outing")
@NamedNativeQuery(
        name = Outing.IS_ONE,
        resultClass = Boolean.class,
        query =
                "SELECT EXISTS (SELECT FROM programme.session s JOIN programme.outing o ON o.programme_id = s.programme_id"
                        + " WHERE s.id = :session)")
class Outing {

    static final String IS_ONE = "Outing.isOne";

    @Id
    @Column(name = "programme_id")
    private UUID programme;

    private Instant since;

    protected Outing() {}

    Outing(ProgrammeId programme, Instant since) {
        this.programme = programme.value();
        this.since = since;
    }
}
