package org.halfpastfour.programme;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Constraints;

/** What the database refuses of sessions, and what is told then. */
final class ProgrammeConstraints {

    static final Constraints KNOWN = Constraints.of(
            telling("session_room_once", ProgrammeError.TAKEN_MEANWHILE),
            telling("session_adult_once", ProgrammeError.TAKEN_MEANWHILE),
            telling("session_adult_person", ProgrammeError.TAKEN_MEANWHILE),
            telling("planning_term_once", ProgrammeError.TAKEN_MEANWHILE),
            /* Of who is booked there, when the session moves */
            telling("booking_participant_once", ProgrammeError.TAKEN_MEANWHILE),
            telling("session_moves_nobody", ProgrammeError.SOMEBODY_CAME),
            /* Two who set a programme's times for the first time */
            telling("offer_time_pkey", about -> new ChangedMeanwhile()));

    private ProgrammeConstraints() {}
}
