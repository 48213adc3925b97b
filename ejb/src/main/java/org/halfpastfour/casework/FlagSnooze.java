package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A reason that its caseworker put off; what was put off stays written down when it is over. */
@Entity
@Table(schema = "casework", name = "flag_snooze")
class FlagSnooze {

    static final Comparator<FlagSnooze> IN_ORDER =
            Comparator.comparing((FlagSnooze snooze) -> snooze.madeAt).thenComparing(snooze -> snooze.id);

    @Id
    private UUID id;

    @Column(name = "client_id", updatable = false)
    private UUID client;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Attention reason;

    @Column(name = "rose_on", updatable = false)
    private LocalDate rose;

    @Column(name = "from_date", updatable = false)
    private LocalDate from;

    @Column(name = "until_date", updatable = false)
    private LocalDate until;

    @Column(updatable = false)
    private String why;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(updatable = false)
    private UUID[] households;

    @Column(updatable = false)
    private UUID[] consents;

    protected FlagSnooze() {}

    FlagSnooze(
            SnoozeFlag command, LocalDate rose, LocalDate today, List<ConsentedHousehold> under, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.reason = command.flag();
        this.rose = rose;
        this.from = today;
        this.until = command.until();
        this.why = command.why();
        this.madeBy = by;
        this.madeAt = now;
        this.households = under.stream().map(ConsentedHousehold::household).toArray(UUID[]::new);
        this.consents = under.stream().map(ConsentedHousehold::consent).toArray(UUID[]::new);
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    Attention reason() {
        return reason;
    }

    UUID madeBy() {
        return madeBy;
    }

    /** Of a reason that has held ever since; one that fell and rose again is another one. */
    boolean putsOff(LocalDate roseNow, LocalDate today) {
        return endedAt == null && until.isAfter(today) && !roseNow.isAfter(from);
    }

    void end(Instant now) {
        endedAt = now;
    }

    SnoozeView view(@Nullable String by) {
        return new SnoozeView(reason, until, why, by, madeAt);
    }
}
