package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** With how many families a caseworker works, for who supervises the district, and for the caseworker. */
@Entity
@Immutable
@Table(schema = "casework", name = "caseload")
@NamedQuery(
        name = CaseloadOf.LOADS,
        query = "select new org.halfpastfour.casework.LoadedWorker(w, l.cases) from CaseloadOf l join Caseworker w"
                + " on w.id.account = l.id.account and w.id.district = l.id.district")
class CaseloadOf {

    static final String LOADS = "CaseloadOf.loads";

    @EmbeddedId
    private Key id;

    private int cases;

    protected CaseloadOf() {}

    @Embeddable
    record Key(
            @Column(name = "account_id") UUID account,
            @Column(name = "district_code") String district) implements Serializable {}
}
