package org.halfpastfour.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What the register says about one participant: came, left with whom, or absent. It refuses what cannot be, and each
 * step that does not follow from where the participant is; a step that is done already changes nothing.
 */
@Embeddable
record Mark(
        @Column(name = "arrived_at") @Nullable Instant arrivedAt,
        @Column(name = "left_at") @Nullable Instant leftAt,
        @Column(name = "collected_by") @Nullable UUID collectedBy,
        @Column(name = "left_alone") boolean leftAlone,

        @Column(name = "absence") @Enumerated(EnumType.STRING) @Nullable
        AbsenceKind absence) {

    static final Mark EXPECTED = new Mark(null, null, null, false, null);

    Mark {
        boolean left = leftAt != null;
        new Checks()
                .that(!left || arrivedAt != null, "leftAt", AttendanceError.LEFT_WITHOUT_ARRIVING)
                .that(
                        leftAt == null || arrivedAt == null || !leftAt.isBefore(arrivedAt),
                        "leftAt",
                        AttendanceError.LEFT_BEFORE_ARRIVING)
                .that(absence == null || arrivedAt == null, "absence", AttendanceError.ABSENT_AND_ARRIVED)
                .that(collectedBy == null || !leftAlone, "leftAlone", AttendanceError.COLLECTED_OR_ALONE)
                .that(left || (collectedBy == null && !leftAlone), "leftAt", AttendanceError.LEFT_WITHOUT_ARRIVING)
                .orThrow();
    }

    PresenceState state() {
        if (absence != null) {
            return PresenceState.ABSENT;
        }
        if (leftAt != null) {
            return PresenceState.GONE;
        }
        return arrivedAt == null ? PresenceState.EXPECTED : PresenceState.HERE;
    }

    boolean isWithoutAWord() {
        return absence == AbsenceKind.UNEXCUSED;
    }

    /** Somebody expected, or reported absent after all, comes. */
    Mark arrive(Instant at) {
        if (leftAt != null) {
            throw AttendanceError.ALREADY_LEFT.told(leftAt);
        }
        return arrivedAt == null ? new Mark(at, null, null, false, null) : this;
    }

    Mark leave(Instant at, @Nullable UUID adult, boolean alone) {
        if (leftAt != null) {
            return stayGone(leftAt, adult, alone);
        }
        if (arrivedAt == null) {
            throw AttendanceError.NOT_HERE.told();
        }
        return new Mark(arrivedAt, at, adult, alone, null);
    }

    Mark stayAway(AbsenceKind kind) {
        if (arrivedAt != null) {
            throw AttendanceError.ALREADY_ARRIVED.told(arrivedAt);
        }
        return new Mark(null, null, null, false, kind);
    }

    private Mark stayGone(Instant left, @Nullable UUID adult, boolean alone) {
        if (leftAlone == alone && Objects.equals(collectedBy, adult)) {
            return this;
        }
        throw AttendanceError.ALREADY_LEFT.told(left);
    }

    /** In one line that people can read and {@link #parse} takes back. */
    String text() {
        return MarkText.of(this);
    }

    static Mark parse(String text) {
        return MarkText.parse(text);
    }
}
