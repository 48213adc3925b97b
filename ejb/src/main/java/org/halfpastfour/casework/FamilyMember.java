package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.halfpastfour.shared.NameReading;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One of a household whose guardian consented; without a live consent there is no row. */
@Entity
@Immutable
@Table(schema = "casework", name = "family_member")
@NamedQuery(
        name = FamilyMember.OF_CLIENTS,
        query =
                "select m from FamilyMember m where function(includes as Boolean, :clients, m.id.client) order by m.birthDate nulls first, m.id.person")
class FamilyMember {

    static final String OF_CLIENTS = "FamilyMember.ofClients";

    /** Who has no birth date here first, then by birth date, then by reading. */
    static final Comparator<FamilyMember> IN_ORDER = Comparator.comparing(
                    (FamilyMember member) -> member.birthDate, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(NameReading.order(FamilyMember::name))
            .thenComparing(FamilyMember::person);

    @EmbeddedId
    private Key id;

    @Column(name = "household_name")
    private String householdName;

    @Column(name = "home_id")
    private UUID home;

    private String kind;

    private String name;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    protected FamilyMember() {}

    UUID client() {
        return id.client();
    }

    UUID household() {
        return id.household();
    }

    UUID person() {
        return id.person();
    }

    String householdName() {
        return householdName;
    }

    UUID home() {
        return home;
    }

    String name() {
        return name;
    }

    MemberView view() {
        return new MemberView(person(), name, kind.equals("CHILD"), birthDate);
    }

    @Embeddable
    record Key(
            @Column(name = "client_id") UUID client,
            @Column(name = "household_id") UUID household,
            @Column(name = "person_id") UUID person)
            implements Serializable {}
}
