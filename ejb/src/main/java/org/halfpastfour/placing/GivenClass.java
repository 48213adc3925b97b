package org.halfpastfour.placing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.programme.SeriesId;

/** A class that a child of a list is given, by the rules or by hand. */
@Embeddable
class GivenClass {

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "series_id")
    private UUID series;

    @Column(name = "by_hand")
    private boolean byHand;

    protected GivenClass() {}

    GivenClass(UUID child, UUID series, boolean byHand) {
        this.child = child;
        this.series = series;
        this.byHand = byHand;
    }

    UUID child() {
        return child;
    }

    SeriesId series() {
        return new SeriesId(series);
    }

    boolean isByHand(UUID ofChild) {
        return byHand && child.equals(ofChild);
    }

    boolean is(UUID ofChild, SeriesId given) {
        return child.equals(ofChild) && series.equals(given.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GivenClass same
                && child.equals(same.child)
                && series.equals(same.series)
                && byHand == same.byHand;
    }

    @Override
    public int hashCode() {
        return Objects.hash(child, series, byHand);
    }
}
