package org.halfpastfour.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.halfpastfour.calendar.DateChoice;
import org.jspecify.annotations.Nullable;

/** A date put into a series or taken out of it by hand; a value, or every flush would write all of them again. */
@Embeddable
class SeriesChoice {

    private LocalDate date;

    private boolean held;

    private String reason;

    protected SeriesChoice() {}

    SeriesChoice(DateChoice choice) {
        this.date = choice.date();
        this.held = choice.held();
        this.reason = choice.reason();
    }

    DateChoice choice() {
        return new DateChoice(date, held, reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeriesChoice that
                && held == that.held
                && Objects.equals(date, that.date)
                && Objects.equals(reason, that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, held, reason);
    }
}
