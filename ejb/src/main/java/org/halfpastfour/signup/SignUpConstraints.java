package org.halfpastfour.signup;

import static org.halfpastfour.shared.Constraints.telling;

import java.util.Collection;
import java.util.stream.Collectors;
import org.halfpastfour.family.Participant;
import org.halfpastfour.shared.Constraints;

/** What the database refuses of bookings because somebody else was faster, and what is told then of these people. */
final class SignUpConstraints {

    static final Constraints KNOWN = Constraints.of(
            telling("booking_live_key", names -> new Refusal(Reason.CANNOT_COME_THEN).about(names)),
            telling("booking_participant_once", names -> new Refusal(Reason.CANNOT_COME_THEN).about(names)),
            telling("booking_participant", names -> new Refusal(Reason.ENTRY_BEING_CHECKED).about(names)),
            telling("booking_participant_open", names -> new Refusal(Reason.ENTRY_BEING_CHECKED).about(names)),
            telling("booking_session", SignUpError.SESSION_JUST_MOVED));

    private SignUpConstraints() {}

    static String names(Collection<Participant> people) {
        return people.stream().map(Participant::name).collect(Collectors.joining("、"));
    }
}
