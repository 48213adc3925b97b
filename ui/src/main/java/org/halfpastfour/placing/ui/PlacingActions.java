package org.halfpastfour.placing.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.placing.Placings;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;

/** What the parts of the page of placing do. */
class PlacingActions implements Serializable {

    private static final long serialVersionUID = 1L;

    final transient Placings placings;
    final transient Calendars calendars;
    final Errors errors;
    final Words words;

    @Inject
    PlacingActions(Placings placings, Calendars calendars, Errors errors, Words words) {
        this.placings = placings;
        this.calendars = calendars;
        this.errors = errors;
        this.words = words;
    }
}
