package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of which series a session is a part, and since when it is where it was planned by itself. */
@Embeddable
class SeriesPart {

    @Column(name = "series_id")
    private UUID series;

    @Column(name = "series_since")
    private @Nullable Instant since;

    protected SeriesPart() {}

    private SeriesPart(UUID series, @Nullable Instant since) {
        this.series = series;
        this.since = since;
    }

    static @Nullable SeriesPart of(@Nullable SeriesId series, @Nullable Instant since) {
        return series == null ? null : new SeriesPart(series.value(), since);
    }

    SeriesId series() {
        return new SeriesId(series);
    }
}
