package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who takes part in a group, as who leads it sees them. */
@Entity
@Immutable
@Table(schema = "casework", name = "group_person")
@NamedQuery(
        name = GroupPerson.OF_GROUP,
        query =
                "select p from GroupPerson p where p.id.group = :group order by p.isClient desc, p.birthDate nulls first, p.id.person")
class GroupPerson {

    static final String OF_GROUP = "GroupPerson.ofGroup";

    @EmbeddedId
    private Key id;

    private String name;

    @Column(name = "caseworker_id")
    private @Nullable UUID caseworker;

    @Column(name = "is_client")
    private boolean isClient;

    private boolean child;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    protected GroupPerson() {}

    UUID client() {
        return id.client();
    }

    UUID person() {
        return id.person();
    }

    String name() {
        return name;
    }

    /** Of the client only. */
    @Nullable
    UUID caseworker() {
        return caseworker;
    }

    boolean isClient() {
        return isClient;
    }

    boolean child() {
        return child;
    }

    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    @Embeddable
    record Key(
            @Column(name = "group_id") UUID group,
            @Column(name = "client_id") UUID client,
            @Column(name = "person_id") UUID person)
            implements Serializable {}
}
