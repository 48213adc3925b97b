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
@NamedQuery(name = "Person.byIds", query = "select p from Person p where function(includes as Boolean, :ids, p.id)")
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
