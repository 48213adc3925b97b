package org.halfpastfour.calendar;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Constraints;

/** What the database refuses of the calendar because somebody else was faster, and what is told then. */
final class CalendarConstraints {

    static final Constraints KNOWN = Constraints.of(
            telling("calendar_step_follows_once", about -> new ChangedMeanwhile()),
            telling("calendar_step_undone_once", about -> new ChangedMeanwhile()),
            telling("school_year_no_overlap", about -> new ChangedMeanwhile()),
            telling("wish_round_term_id_fkey", about -> new ChangedMeanwhile()),
            telling("term_no_overlap", about -> new ChangedMeanwhile()));

    private CalendarConstraints() {}
}
