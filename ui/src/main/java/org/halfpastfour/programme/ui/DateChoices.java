package org.halfpastfour.programme.ui;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates that staff put in or leave out by hand while they look at what would be made. */
interface DateChoices extends Serializable {

    /** With null goes back to what the calendar says. */
    void choose(LocalDate date, @Nullable Boolean held);

    boolean isChosen(LocalDate date);
}
