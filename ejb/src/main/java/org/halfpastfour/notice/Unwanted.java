package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A topic of which an adult wants to hear nothing outside the inbox, or a way by which not. */
@Entity
@IdClass(Unwanted.Key.class)
@Table(schema = "notice", name = "unwanted")
@NamedQuery(
        name = Unwanted.OF,
        query = "select u from Unwanted u where function(includes as Boolean, :persons, u.person)")
class Unwanted {

    static final String OF = "Unwanted.of";

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private String word;

    private Instant since;

    protected Unwanted() {}

    Unwanted(UUID person, Enum<?> what, Instant since) {
        this.person = person;
        this.word = what.name();
        this.since = since;
    }

    record Key(UUID person, String word) implements Serializable {}

    UUID person() {
        return person;
    }

    String word() {
        return word;
    }
}
