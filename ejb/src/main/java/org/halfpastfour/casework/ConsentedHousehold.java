package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A household whose attendance may be read now, and the consent that allows it. */
@Entity
@Immutable
@Table(schema = "casework", name = "consented_household")
@NamedQuery(
        name = ConsentedHousehold.OF_CLIENT,
        query = "select h from ConsentedHousehold h where h.client = :client order by h.consent")
class ConsentedHousehold {

    static final String OF_CLIENT = "ConsentedHousehold.ofClient";

    @Id
    @Column(name = "consent_id")
    private UUID consent;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "household_id")
    private UUID household;

    protected ConsentedHousehold() {}

    UUID consent() {
        return consent;
    }

    UUID household() {
        return household;
    }
}
