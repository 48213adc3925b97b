package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@DiscriminatorValue("CHILD")
@NamedQuery(name = "Child.search", query = """
                select new org.halfpastfour.family.ChildOfHousehold(p, h) from Child p
                join HouseholdMember m on m.person = p.id join Household h on h.id = m.household
                where h.home = :home and not function(includes as Boolean, :without, h.id) and m.from <= :day and (m.to is null or m.to >= :day)
                  and (lower(p.name) like :text escape '!' or p.nameKey like :key escape '!' or p.initials like :start escape '!'
                       or p.initials like :word escape '!')
                order by p.sortKey, p.id, h.id
                """)
@NamedQuery(name = "Child.near", query = """
                select new org.halfpastfour.family.Candidate(c.id, c.name, c.initials, c.birthDate) from Child c
                where c.joinedInto is null and c.id <> :self and function(includes as Boolean, :dates, c.birthDate)
                """)
@NamedQuery(name = "Child.nearAt", query = """
                select new org.halfpastfour.family.TwoPeople(p, o) from Child p
                join Child o on o.id <> p.id and (o.birthDate = p.birthDate or o.initials = p.initials and o.initials <> '')
                where p.joinedInto is null and o.joinedInto is null and exists (
                    select 1 from HouseholdMember m join Household h on h.id = m.household
                    where h.home = :home and m.person = p.id and m.from <= :day and (m.to is null or m.to >= :day))
                  and not exists (select 1 from Likeness l where l.newer = p.id and l.known = o.id)
                  and not exists (select 1 from Likeness l where l.newer = o.id and l.known = p.id)
                order by p.name, p.id, o.id
                """)
@NamedQuery(
        name = "Person.onTheBoard",
        query = Child.WITH_NOTE + "and not exists (" + Child.GUARDIAN_TO_CALL + ") and not exists ("
                + Child.HOUSEMATE_TO_CALL + ")" + Child.OF_PEOPLE)
@NamedQuery(
        name = "Person.atTheDoor",
        query = Child.WITH_NOTE + """
                and (c.heldSince is not null or c.joinedInto is not null or n.id is null
                  or exists (select 1 from Guardianship b where b.child = c.id and b.blockedAt is not null)
                  or exists (select 1 from PickupAuthority b where b.child = c.id
                    and b.kind = org.halfpastfour.family.PickupKind.FORBIDDEN and b.withdrawnAt is null)
                  or not exists (""" + Child.CONSENT_OF_GUARDIAN + """
                    and s.kind = org.halfpastfour.family.ConsentKind.PARTICIPATION)
                  or c.birthDate > :young and not exists (""" + Child.CONSENT_OF_GUARDIAN + """
                    and s.kind = org.halfpastfour.family.ConsentKind.SENSITIVE_DATA)
                  or not exists ("""
                + Child.GUARDIAN_TO_CALL + ")) where function(includes as Boolean, :people, p.id)"
                + " or p.id = (select a.id from Adult a where a.account = :account) order by n.id")
class Child extends Person {

    static final int NEEDS_OWN_CONSENT_AT = 14;

    /** People with the latest note, and as a third those children of whom what follows holds. */
    static final String WITH_NOTE = """
            select new org.halfpastfour.family.Seen(p, n, c.id) from Person p
            left join HealthNote n on n.child = p.id
              and n.answeredAt = (select max(o.answeredAt) from HealthNote o where o.child = p.id)
            left join Child c on c.id = p.id
            """;

    static final String OF_PEOPLE = " where function(includes as Boolean, :people, p.id) order by n.id";

    /** Adults whom no ban of any day and no block keeps from the child. */
    private static final String NOT_KEPT_AWAY = """
            and a.phone is not null
            and not exists (select 1 from Guardianship b where b.child = c.id and b.adult = a.id and b.blockedAt is not null)
            and not exists (select 1 from PickupAuthority k where k.child = c.id and k.adult = a.id
              and k.kind = org.halfpastfour.family.PickupKind.FORBIDDEN and k.withdrawnAt is null)
            """;

    static final String GUARDIAN_TO_CALL = """
            select 1 from Guardianship g join Adult a on a.id = g.adult
            where g.child = c.id and g.from <= :day and (g.to is null or g.to >= :day)
            """ + NOT_KEPT_AWAY;

    static final String HOUSEMATE_TO_CALL = """
            select 1 from HouseholdMember m join HouseholdMember o on o.household = m.household join Adult a on a.id = o.person
            where m.person = c.id and m.from <= :day and (m.to is null or m.to >= :day)
              and o.from <= :day and (o.to is null or o.to >= :day)
            """ + NOT_KEPT_AWAY;

    static final String CONSENT_OF_GUARDIAN = """
            select 1 from Consent s join Guardianship g on g.child = s.child and g.adult = s.signer
            where s.child = c.id and s.withdrawnAt is null and s.from <= :day and (s.to is null or s.to >= :day)
              and g.from <= :day and (g.to is null or g.to >= :day)
            """;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private @Nullable String school;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer grade;

    protected Child() {}

    Child(ChildDetails details) {
        super(details.plainName(), null);
        take(details);
    }

    final void take(ChildDetails details) {
        call(details.plainName());
        birthDate = details.birthDate();
        sex = details.sex();
        school = details.plainSchool();
        grade = details.grade();
    }

    ChildId childId() {
        return ChildId.of(id());
    }

    LocalDate birthDate() {
        return birthDate;
    }

    Sex sex() {
        return sex;
    }

    @Nullable
    String school() {
        return school;
    }

    @Nullable
    Integer grade() {
        return grade;
    }

    /** As kept with a correction. */
    String details() {
        return String.join("; ", name(), String.valueOf(birthDate), String.valueOf(sex), or(school), or(grade));
    }

    private static String or(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    /** Until the fourteenth birthday the law asks for a separate consent to sensitive data. */
    boolean needsConsentToSensitiveData(LocalDate on) {
        return birthDate.plusYears(NEEDS_OWN_CONSENT_AT).isAfter(on);
    }
}
