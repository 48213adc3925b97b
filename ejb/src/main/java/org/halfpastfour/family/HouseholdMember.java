package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "programme", name = "household_member")
@NamedQuery(name = "HouseholdMember.of", query = """
                select m from HouseholdMember m
                where function(includes as Boolean, :households, m.household) and m.from <= :day and (m.to is null or m.to >= :day)
                """)
@NamedQuery(name = "HouseholdMember.ofPersons", query = """
                select m from HouseholdMember m
                where function(includes as Boolean, :persons, m.person) and m.from <= :day and (m.to is null or m.to >= :day)
                order by m.from, m.id
                """)
@NamedQuery(name = "HouseholdMember.around", query = """
                select m from HouseholdMember m
                where m.from <= :last and (m.to is null or m.to >= :first) and m.household in (
                    select o.household from HouseholdMember o
                    where function(includes as Boolean, :persons, o.person)
                      and o.from <= :last and (o.to is null or o.to >= :first))
                order by m.from, m.id
                """)
@NamedQuery(
        name = "HouseholdMember.everOfAny",
        query =
                "select m from HouseholdMember m where function(includes as Boolean, :persons, m.person) order by m.from, m.id")
@NamedQuery(name = "HouseholdMember.householdsOf", query = """
                select m.household from HouseholdMember m
                where m.person = :person and m.from <= :day and (m.to is null or m.to >= :day)
                order by m.from, m.id
                """)
@NamedQuery(name = "HouseholdMember.atHome", query = """
                select m.household from HouseholdMember m join Household h on h.id = m.household
                where h.home = :home and m.from <= :day and (m.to is null or m.to >= :day)
                group by m.household order by m.household
                """)
@NamedQuery(
        name = "HouseholdMember.everOf",
        query = "select m from HouseholdMember m where m.person = :person order by m.from, m.id")
class HouseholdMember {

    @Id
    private UUID id;

    @Column(name = "household_id")
    private UUID household;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    protected HouseholdMember() {}

    HouseholdMember(HouseholdId household, UUID person, LocalDate from) {
        this.id = Ids.next();
        this.household = household.value();
        this.person = person;
        this.from = from;
    }

    HouseholdId household() {
        return HouseholdId.of(household);
    }

    UUID person() {
        return person;
    }

    UUID id() {
        return id;
    }

    /** As kept with a correction. */
    String standing() {
        return "household " + household + " " + from + " to " + (to == null ? "-" : to);
    }

    void end(LocalDate last) {
        to = last;
    }

    /** Belongs to it as another record, from a day on. */
    void become(UUID newPerson, LocalDate since) {
        person = newPerson;
        from = since;
    }

    /** Is over by that day, even if it began later. */
    void close(LocalDate last) {
        if (to == null || to.isAfter(last)) {
            to = last;
        }
        if (from.isAfter(to)) {
            from = to;
        }
    }

    void restore(UUID oldPerson, LocalDate oldFrom, @Nullable LocalDate oldTo) {
        person = oldPerson;
        from = oldFrom;
        to = oldTo;
    }

    DateRange period() {
        return new DateRange(from, to);
    }

    Membership membership() {
        return new Membership(person, household(), period());
    }
}
