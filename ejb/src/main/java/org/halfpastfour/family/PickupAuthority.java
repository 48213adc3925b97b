package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Never changed but to be withdrawn: another one takes its place. */
@Entity
@Table(schema = "programme", name = "pickup_authority")
@NamedQuery(name = "PickupAuthority.ofChildren", query = """
                select new org.halfpastfour.family.PickupOfChild(p, f.pickup, c.pickup, u.pickup) from PickupAuthority p
                left join PickupPhoto f on f.pickup = p.id
                left join CollectCode c on c.pickup = p.id
                left join CollectCodeUse u on u.pickup = p.id and u.givenBackAt is null
                where function(includes as Boolean, :children, p.child) and p.withdrawnAt is null order by p.from, p.id
                """)
@NamedQuery(
        name = "PickupAuthority.ofAdult",
        query = "select p from PickupAuthority p where p.adult = :adult and p.withdrawnAt is null")
@NamedQuery(name = "PickupAuthority.bansLike", query = """
                select p from PickupAuthority p join Person a on a.id = p.adult
                where p.kind = org.halfpastfour.family.PickupKind.FORBIDDEN and p.withdrawnAt is null
                  and (p.to is null or p.to >= :day)
                  and (a.id = :adult or a.phone = :phone or a.nameKey = :key or a.initials = :initials)
                """)
@NamedQuery(
        name = "PickupAuthority.ever",
        query = "select count(p) from PickupAuthority p where p.child = :child and p.adult = :adult")
class PickupAuthority {

    @Id
    private UUID id;

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "adult_id")
    private UUID adult;

    @Enumerated(EnumType.STRING)
    private PickupKind kind;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int weekdays;

    private @Nullable String reason;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "joined_at")
    private @Nullable Instant joinedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    protected PickupAuthority() {}

    private PickupAuthority(
            UUID child, UUID adult, PickupKind kind, DateRange period, Set<DayOfWeek> days, Recorded by) {
        this.id = Ids.next();
        this.child = child;
        this.adult = adult;
        this.kind = kind;
        this.from = period.from();
        this.to = period.to();
        this.weekdays = Weekdays.mask(days);
        this.recordedBy = by.account();
        this.recordedAt = by.at();
    }

    static PickupAuthority allowed(UUID child, UUID adult, DateRange period, Set<DayOfWeek> days, Recorded by) {
        return new PickupAuthority(child, adult, PickupKind.ALLOWED, period, days, by);
    }

    static PickupAuthority forbidden(UUID child, UUID adult, DateRange period, String reason, Recorded by) {
        var ban = new PickupAuthority(child, adult, PickupKind.FORBIDDEN, period, Weekdays.all(), by);
        ban.reason = reason;
        return ban;
    }

    PickupId id() {
        return PickupId.of(id);
    }

    UUID child() {
        return child;
    }

    UUID adult() {
        return adult;
    }

    PickupKind kind() {
        return kind;
    }

    DateRange period() {
        return new DateRange(from, to);
    }

    Set<DayOfWeek> weekdays() {
        return Weekdays.of(weekdays);
    }

    @Nullable
    String reason() {
        return reason;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    /** Recorded for this very record of the child when the other one stood there already. */
    boolean isLaterThan(PickupAuthority other) {
        return joinedAt == null && recordedAt.isAfter(other.joinedAt == null ? other.recordedAt : other.joinedAt);
    }

    /** Holds for another record of the child, or of the adult, from a moment on. */
    void become(UUID newChild, UUID newAdult, Instant since) {
        child = newChild;
        adult = newAdult;
        joinedAt = since;
    }

    void restore(UUID oldChild, UUID oldAdult) {
        child = oldChild;
        adult = oldAdult;
        joinedAt = null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean holds(LocalDate on) {
        return !isWithdrawn() && period().contains(on) && isOn(on.getDayOfWeek());
    }

    boolean isOn(DayOfWeek day) {
        return weekdays().contains(day);
    }

    boolean sharesADayWith(DateRange other, Set<DayOfWeek> days) {
        return period().overlaps(other) && days.stream().anyMatch(this::isOn);
    }

    void withdraw(Recorded by) {
        withdrawnAt = by.at();
        withdrawnBy = by.account();
    }
}
