package org.halfpastfour.placing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.programme.SeriesId;
import org.jspecify.annotations.Nullable;

/** A class of a list, and what became of the wish. */
@Embeddable
class RankedSeries {

    @Column(name = "series_id")
    private UUID series;

    @Enumerated(EnumType.STRING)
    private @Nullable WishAnswer answer;

    protected RankedSeries() {}

    RankedSeries(SeriesId series) {
        this.series = series.value();
    }

    SeriesId series() {
        return new SeriesId(series);
    }

    @Nullable
    WishAnswer answer() {
        return answer;
    }

    void become(@Nullable WishAnswer newAnswer) {
        answer = newAnswer;
    }
}
