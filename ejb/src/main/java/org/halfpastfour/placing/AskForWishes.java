package org.halfpastfour.placing;

import java.time.LocalDate;
import java.util.Objects;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.jspecify.annotations.Nullable;

/** Asks the families of a home for their wishes for a term, from one day to another, both inside. */
public record AskForWishes(HomeId home, @Nullable TermId term, LocalDate from, LocalDate until) {

    public AskForWishes {
        new Checks()
                .notNull("home", home)
                .notNull("term", term)
                .notNull("from", from)
                .notNull("until", until)
                .that(from == null || until == null || !until.isBefore(from), "until", CommonError.END_BEFORE_START)
                .orThrow();
    }

    TermId ofTerm() {
        return Objects.requireNonNull(term);
    }
}
