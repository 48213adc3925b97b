package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;

/** What one family has of a letter to several. */
@Entity
@IdClass(CircularFamily.Key.class)
@Table(schema = "notice", name = "circular_family")
@NamedQuery(
        name = CircularFamily.OF,
        query = "select f from CircularFamily f where function(includes as Boolean, :circulars, f.circular)")
@NamedQuery(name = CircularFamily.OF_MESSAGE, query = "select f from CircularFamily f where f.message = :message")
class CircularFamily {

    static final String OF = "CircularFamily.of";
    static final String OF_MESSAGE = "CircularFamily.ofMessage";

    @Id
    @Column(name = "circular_id")
    private UUID circular;

    @Id
    @Column(name = "household_id")
    private UUID household;

    @Column(name = "message_id")
    private UUID message;

    protected CircularFamily() {}

    CircularFamily(CircularId circular, HouseholdId household, MessageId message) {
        this.circular = circular.value();
        this.household = household.value();
        this.message = message.value();
    }

    record Key(UUID circular, UUID household) implements Serializable {}

    CircularId circular() {
        return CircularId.of(circular);
    }

    HouseholdId household() {
        return HouseholdId.of(household);
    }

    MessageId message() {
        return MessageId.of(message);
    }
}
