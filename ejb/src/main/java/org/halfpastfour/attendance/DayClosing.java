package org.halfpastfour.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** A day of a home was closed, as it stood then; it counts until somebody opens the day again. */
@Entity
@Table(schema = "programme", name = "day_closing")
@NamedQuery(
        name = "DayClosing.of",
        query = "select c from DayClosing c where c.home = :home and c.day = :day order by c.closedAt desc")
class DayClosing {

    @Id
    private UUID id;

    @Column(name = "home_id", updatable = false)
    private UUID home;

    @Column(updatable = false)
    private LocalDate day;

    @Embedded
    private Counts counts;

    @Column(updatable = false)
    private String notes;

    @Column(updatable = false)
    private String incidents;

    @Column(name = "closed_by", updatable = false)
    private UUID closedBy;

    @Column(name = "closed_at", updatable = false)
    private Instant closedAt;

    @Column(name = "reopened_by")
    private @Nullable UUID reopenedBy;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    private @Nullable String reason;

    @Version
    private int version;

    protected DayClosing() {}

    DayClosing(CloseDay command, DaySummary summary, UUID by, Instant now) {
        this.id = Ids.next();
        this.home = command.home().value();
        this.day = command.day();
        this.counts = Counts.of(summary);
        this.notes = Text.lines(command.notes());
        this.incidents = Text.lines(command.incidents());
        this.closedBy = by;
        this.closedAt = now;
    }

    AccountId closedBy() {
        return AccountId.of(closedBy);
    }

    @Nullable
    AccountId reopenedBy() {
        return reopenedBy == null ? null : AccountId.of(reopenedBy);
    }

    boolean isOpenAgain() {
        return reopenedAt != null;
    }

    void reopen(String why, UUID by, Instant now) {
        reopenedBy = by;
        reopenedAt = now;
        reason = Text.lines(why);
    }

    ClosedDayView view(String closer, @Nullable String reopener) {
        return new ClosedDayView(counts.summary(), notes, incidents, closer, closedAt, reopener, reopenedAt, reason);
    }

    @Embeddable
    record Counts(
            @Column(updatable = false) int came,
            @Column(updatable = false) int ill,
            @Column(updatable = false) int excused,
            @Column(updatable = false) int unexcused,
            @Column(updatable = false) int late,

            @Column(name = "last_left", updatable = false) @Nullable
            Instant lastLeft) {

        static Counts of(DaySummary day) {
            return new Counts(day.came(), day.ill(), day.excused(), day.unexcused(), day.late(), day.lastLeft());
        }

        DaySummary summary() {
            return new DaySummary(came, ill, excused, unexcused, late, lastLeft, null);
        }
    }
}
