package org.halfpastfour.home;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a home's opening hours; Monday is 1. */
@Embeddable
class OpenWeekday {

    private short weekday;
    private LocalTime opens;
    private LocalTime closes;

    protected OpenWeekday() {}

    OpenWeekday(OpeningHours hours) {
        this.weekday = (short) hours.weekday().getValue();
        this.opens = hours.opens();
        this.closes = hours.closes();
    }

    OpeningHours hours() {
        return new OpeningHours(DayOfWeek.of(weekday), opens, closes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenWeekday that && hours().equals(that.hours());
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, opens, closes);
    }
}
