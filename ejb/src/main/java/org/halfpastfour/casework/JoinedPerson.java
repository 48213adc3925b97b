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

/** Somebody of a family repair session whose record went into another one of the same person. */
@Entity
@Immutable
@Table(schema = "casework", name = "joined_person")
@NamedQuery(
        name = JoinedPerson.OF_CLIENTS,
        query = "select p from JoinedPerson p where function(includes as Boolean, :clients, p.id.client)")
class JoinedPerson {

    static final String OF_CLIENTS = "JoinedPerson.ofClients";

    @EmbeddedId
    private Key id;

    @Column(name = "now_id")
    private UUID now;

    protected JoinedPerson() {}

    UUID person() {
        return id.person();
    }

    /** Under which record the person goes on. */
    UUID now() {
        return now;
    }

    @Embeddable
    record Key(
            @Column(name = "client_id") UUID client,
            @Column(name = "person_id") UUID person) implements Serializable {}
}
