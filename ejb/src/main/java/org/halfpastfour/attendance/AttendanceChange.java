package org.halfpastfour.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A change of the register, kept for ever: the database lets the application add such rows and nothing else. */
@Entity
@Immutable
@Table(name = "attendance_change", schema = "programme")
@NamedQuery(
        name = "AttendanceChange.of",
        query =
                "select c from AttendanceChange c where c.attendanceId = :attendance order by c.changedAt desc, c.id desc")
@NamedQuery(
        name = "AttendanceChange.since",
        query =
                "select c from AttendanceChange c where function(includes as Boolean, :attendances, c.attendanceId) and c.changedAt >= :since"
                        + " order by c.changedAt, c.id")
class AttendanceChange {

    static final Duration UNDOABLE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Column(name = "attendance_id")
    private UUID attendanceId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String before;
    private String after;
    private @Nullable String reason;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected AttendanceChange() {}

    AttendanceChange(
            UUID attendance,
            ChangeKind kind,
            Mark before,
            Mark after,
            @Nullable String reason,
            UUID changedBy,
            Instant changedAt) {
        this.id = Ids.next();
        this.attendanceId = attendance;
        this.kind = kind;
        this.before = before.text();
        this.after = after.text();
        this.reason = reason;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    UUID id() {
        return id;
    }

    UUID attendanceId() {
        return attendanceId;
    }

    ChangeKind kind() {
        return kind;
    }

    Mark before() {
        return Mark.parse(before);
    }

    Mark after() {
        return Mark.parse(after);
    }

    @Nullable
    String reason() {
        return reason;
    }

    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean isNoticeOf(AccountId account) {
        return kind == ChangeKind.ABSENT && changedBy.equals(account.value());
    }

    boolean canBeUndone() {
        return kind.canBeUndone();
    }

    Instant undoUntil() {
        return changedAt.plus(UNDOABLE);
    }

    /** What stood there before, if it is not too late to go back to it. */
    Mark undo(Instant now) {
        if (!canBeUndone()) {
            throw AttendanceError.NOTHING_TO_UNDO.told();
        }
        if (now.isAfter(undoUntil())) {
            throw AttendanceError.UNDO_TOO_LATE.told(undoUntil());
        }
        return before();
    }
}
