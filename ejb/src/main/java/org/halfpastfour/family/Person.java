package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.NameKey;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Everybody in families: a {@link Child} or an {@link Adult}. */
@Entity
@Table(schema = "programme", name = "person")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
@NamedQuery(name = "Person.joinedInto", query = "select p from Person p where p.joinedInto = :kept")
abstract class Person {

    @Id
    private UUID id;

    private String name;

    @Column(name = "initials")
    private String initials;

    @Column(name = "name_key")
    private String nameKey;

    /** By which lists are ordered. */
    @Column(name = "reading")
    private String sortKey;

    private @Nullable String phone;

    @Column(name = "held_since")
    private @Nullable Instant heldSince;

    @Column(name = "joined_into")
    private @Nullable UUID joinedInto;

    @Version
    private int version;

    protected Person() {}

    Person(String name, @Nullable String phone) {
        this.id = Ids.next();
        this.phone = phone;
        call(name);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    /** The keys by which the name is found in Latin letters. */
    String reading() {
        return initials;
    }

    /** The same for every writing of one name. */
    String nameKey() {
        return nameKey;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String printedPhone() {
        return phone == null ? null : new PhoneNumber(phone).toString();
    }

    int version() {
        return version;
    }

    /** Waits for the staff to say whether this is somebody who is known already; until then it has no place anywhere. */
    boolean isHeld() {
        return heldSince != null;
    }

    /** Takes part as itself: neither held nor joined into another record. */
    boolean isOpen() {
        return heldSince == null && joinedInto == null;
    }

    @Nullable
    Instant heldSince() {
        return heldSince;
    }

    /** The record that is kept of this person, when it is not this one. */
    @Nullable
    UUID joinedInto() {
        return joinedInto;
    }

    final void hold(Instant since) {
        heldSince = since;
    }

    final void release() {
        heldSince = null;
    }

    final void joinInto(UUID kept) {
        heldSince = null;
        joinedInto = kept;
    }

    /** Stands for itself again, as it did before it was joined. */
    final void part(@Nullable Instant wasHeldSince) {
        joinedInto = null;
        heldSince = wasHeldSince;
    }

    final void call(String newName) {
        name = newName;
        initials = Pinyin.keys(newName);
        nameKey = NameKey.of(newName).value();
        sortKey = NameReading.of(newName).sortKey();
    }

    final void reachAt(@Nullable String newPhone) {
        phone = newPhone;
    }

    final void mustBe(int expected) {
        ChangedMeanwhile.unless(version == expected);
    }
}
