package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of which series a session is a part, since when it is where it was planned by itself, and the date that it is the series' session of. */
@Embeddable
class SeriesPart {

    @Column(name = "series_id")
    private UUID series;

    @Column(name = "series_since")
    private @Nullable Instant since;

    /** Stays when the session moves to another day. */
    @Column(name = "planned_for")
    private LocalDate plannedFor;

    protected SeriesPart() {}

    private SeriesPart(UUID series, LocalDate plannedFor, @Nullable Instant since) {
        this.series = series;
        this.plannedFor = plannedFor;
        this.since = since;
    }

    static @Nullable SeriesPart of(@Nullable SeriesId series, LocalDate plannedFor, @Nullable Instant since) {
        return series == null ? null : new SeriesPart(series.value(), plannedFor, since);
    }

    SeriesId series() {
        return new SeriesId(series);
    }
}
