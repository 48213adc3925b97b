package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.HouseholdName;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.NameReading;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "programme", name = "household")
@NamedQuery(name = "Household.byCode", query = "select h from Household h where h.code = :code")
@NamedQuery(
        name = "Household.byIds",
        query = "select h from Household h where function(includes as Boolean, :ids, h.id) order by h.reading, h.id")
@NamedQuery(name = "Household.asked", query = """
                select new org.halfpastfour.family.Belonging(h, p, s.id, g.child) from Household h
                left join HouseholdMember m on m.household = h.id and m.from <= :day and (m.to is null or m.to >= :day)
                left join Person p on p.id = m.person
                left join Adult a on a.account = :account
                left join Adult s on s.id = coalesce(a.joinedInto, a.id)
                left join Guardianship g on g.adult = s.id and g.blockedAt is not null
                where function(includes as Boolean, :households, h.id) order by h.reading, h.id
                """)
@NamedNativeQuery(
        name = Household.HOLD_TURN,
        query = "SELECT id FROM programme.household WHERE id = :household FOR NO KEY UPDATE",
        resultClass = UUID.class)
@NamedQuery(
        name = Household.STAND_BEHIND,
        query = "update Household h set h.behindUntil = :until where h.id = :household"
                + " and h.behindUntil is distinct from :until")
@NamedQuery(name = "Household.search", query = """
                select h from Household h
                where h.home = :home and not function(includes as Boolean, :without, h.id)
                  and (lower(h.name) like :text escape '!' or h.code = :code or exists (
                    select 1 from HouseholdMember m join Person p on p.id = m.person
                    where m.household = h.id and m.from <= :day and (m.to is null or m.to >= :day)
                      and (lower(p.name) like :text escape '!' or p.nameKey like :key escape '!' or p.initials like :start escape '!'
                           or p.initials like :word escape '!' or p.phone like :phone escape '!'
                           or p.phone like :phoneOfCountry escape '!')))
                order by h.reading, h.id
                """)
class Household {

    static final String HOLD_TURN = "Household.holdTurn";
    static final String STAND_BEHIND = "Household.standBehind";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private UUID home;

    private String name;

    private String reading;

    private String code;

    @Column(name = "priority_until")
    private @Nullable LocalDate priorityUntil;

    /** Reckoned from what stands in the register, and written past what was read of the household. */
    @Column(name = "behind_until", insertable = false, updatable = false)
    private @Nullable LocalDate behindUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Household() {}

    Household(HomeId home, String name, ShortCode code, Instant createdAt) {
        this.id = Ids.next();
        this.home = home.value();
        this.name = new HouseholdName(name).value();
        this.reading = NameReading.of(this.name).sortKey();
        this.code = code.printed();
        this.createdAt = createdAt;
    }

    HouseholdId id() {
        return HouseholdId.of(id);
    }

    HomeId home() {
        return HomeId.of(home);
    }

    String name() {
        return name;
    }

    String reading() {
        return reading;
    }

    String code() {
        return code;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean hasPriority(LocalDate on) {
        return priorityUntil != null && !priorityUntil.isBefore(on);
    }

    boolean isBehind(LocalDate on) {
        return behindUntil != null && !behindUntil.isBefore(on);
    }

    /** A later end stays: a second code never shortens what the first gave. */
    void givePriority(LocalDate until) {
        if (priorityUntil == null || priorityUntil.isBefore(until)) {
            priorityUntil = until;
        }
    }
}
