package org.halfpastfour.notice;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Constraints;

/** What the database refuses because somebody else was faster, and what is told then. */
final class NoticeConstraints {

    static final Constraints KNOWN = Constraints.of(
            telling("address_of_person_key", about -> new ChangedMeanwhile()),
            telling("address_of_staff_key", about -> new ChangedMeanwhile()),
            telling("invitation_sequence_key", about -> new ChangedMeanwhile()));

    private NoticeConstraints() {}
}
