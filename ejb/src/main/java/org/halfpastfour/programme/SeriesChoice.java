package org.halfpastfour.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.halfpastfour.calendar.DateChoice;

/** A date put into a series or taken out of it by hand. */
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
}
