package org.halfpastfour.signup;

import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Violations;

/** Tells as a fact what the database refused because somebody else was faster. */
final class DatabaseRefusal {

    private DatabaseRefusal() {}

    static void telling(SessionView session, Collection<Participant> people, Runnable change) {
        try {
            change.run();
        } catch (PersistenceException refused) {
            throw told(session, people, refused);
        }
    }

    private static RuntimeException told(
            SessionView session, Collection<Participant> people, PersistenceException refused) {
        String names = people.stream().map(Participant::name).collect(Collectors.joining("、"));
        return switch (Violations.constraint(refused).orElse("")) {
            case "booking_live_key", "booking_participant_once" -> new Refusal(Reason.CANNOT_COME_THEN).about(names);
            case "booking_participant", "booking_participant_open" ->
                SignUpError.NOT_ELIGIBLE.saying(new Refusal(Reason.ENTRY_BEING_CHECKED).told(names));
            case "booking_session" -> SignUpError.SESSION_JUST_MOVED.told();
            default -> refused;
        };
    }
}
