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
import org.jspecify.annotations.Nullable;

/** A caseworker by name: oneself, or one of a supervised district. */
@Entity
@Immutable
@Table(schema = "casework", name = "caseworker")
@NamedQuery(name = Caseworker.VISIBLE, query = "select c from Caseworker c order by c.name, c.id.account")
class Caseworker {

    static final String VISIBLE = "Caseworker.visible";

    @EmbeddedId
    private Key id;

    private String name;

    private @Nullable String place;

    protected Caseworker() {}

    UUID account() {
        return id.account();
    }

    String district() {
        return id.district();
    }

    String name() {
        return name;
    }

    /** Where this one works today, if anywhere. */
    @Nullable
    String place() {
        return place;
    }

    @Embeddable
    record Key(
            @Column(name = "account_id") UUID account,
            @Column(name = "district_code") String district) implements Serializable {}
}
