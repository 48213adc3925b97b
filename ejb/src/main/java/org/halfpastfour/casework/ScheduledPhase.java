package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a schedule of visits. */
@Embeddable
class ScheduledPhase {

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Column(name = "from_month")
    private int fromMonth;

    private int every;

    @Enumerated(EnumType.STRING)
    private RhythmUnit unit;

    protected ScheduledPhase() {}

    ScheduledPhase(VisitPhase phase) {
        this.kind = phase.kind();
        this.fromMonth = phase.fromMonth();
        this.every = phase.rhythm().every();
        this.unit = phase.rhythm().unit();
    }

    VisitPhase phase() {
        return new VisitPhase(kind, fromMonth, new ContactRhythm(every, unit));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScheduledPhase that && phase().equals(that.phase());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, fromMonth, every, unit);
    }
}
