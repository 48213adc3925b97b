package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "programme", name = "guardianship")
@NamedQuery(
        name = "Guardianship.ofChildren",
        query =
                "select g from Guardianship g where function(includes as Boolean, :children, g.child) order by g.from, g.id")
@NamedQuery(name = "Guardianship.ofAdult", query = "select g from Guardianship g where g.adult = :adult")
@NamedQuery(
        name = "Guardianship.ofAdults",
        query =
                "select g from Guardianship g where function(includes as Boolean, :adults, g.adult) order by g.from, g.id")
class Guardianship {

    @Id
    private UUID id;

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "adult_id")
    private UUID adult;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    @Column(name = "blocked_at")
    private @Nullable Instant blockedAt;

    @Column(name = "blocked_reason")
    private @Nullable String blockedReason;

    @Version
    private int version;

    protected Guardianship() {}

    Guardianship(UUID child, UUID adult, Relation relation, DateRange period) {
        this.id = Ids.next();
        this.child = child;
        this.adult = adult;
        this.relation = relation;
        this.from = period.from();
        this.to = period.to();
    }

    UUID id() {
        return id;
    }

    UUID child() {
        return child;
    }

    UUID adult() {
        return adult;
    }

    Relation relation() {
        return relation;
    }

    DateRange period() {
        return new DateRange(from, to);
    }

    boolean isBlocked() {
        return blockedAt != null;
    }

    boolean isBlockedSince(Instant moment) {
        return moment.equals(blockedAt);
    }

    /** Gives the rights of a guardian on that day. */
    boolean isLive(LocalDate on) {
        return !isBlocked() && period().contains(on);
    }

    /** As kept with a correction. */
    String standing() {
        return isBlocked() ? "BLOCKED" : "FREE";
    }

    /** As kept with a correction. */
    String dates() {
        return from + " to " + (to == null ? "-" : to);
    }

    void end(LocalDate last) {
        to = last;
    }

    void becomeOfChild(UUID newChild) {
        child = newChild;
    }

    void becomeOfAdult(UUID newAdult) {
        adult = newAdult;
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

    /** As it was before it was closed. */
    void reopen(LocalDate oldFrom, @Nullable LocalDate oldTo) {
        from = oldFrom;
        to = oldTo;
    }

    @Nullable
    String blockedReason() {
        return blockedReason;
    }

    void block(Instant now, String reason) {
        blockedAt = now;
        blockedReason = reason;
    }

    void unblock() {
        blockedAt = null;
        blockedReason = null;
    }
}
