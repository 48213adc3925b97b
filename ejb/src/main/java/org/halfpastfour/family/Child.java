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
@NamedQuery(name = "Person.onTheBoard", query = DoorQuestions.ON_THE_BOARD)
@NamedQuery(name = "Person.atTheDoor", query = DoorQuestions.AT_THE_DOOR)
class Child extends Person {

    static final int NEEDS_OWN_CONSENT_AT = 14;

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
        return ConsentKind.SENSITIVE_DATA.isAskedOf(birthDate, on);
    }
}
