package org.halfpastfour.signup;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.programme.ProgrammeText;
import org.halfpastfour.programme.SessionView;

/**
 * A session and, for each person of a household it is meant for, whether that person can book it and why not.
 *
 * @param about what the staff wrote for families
 */
public record Offering(SessionView session, List<Eligibility> participants, ProgrammeText about) {

    /** Where nothing is said about it. */
    public Offering(SessionView session, List<Eligibility> participants) {
        this(session, participants, ProgrammeText.NONE);
    }

    public Offering {
        participants = List.copyOf(participants);
    }

    Offering only(Set<UUID> people) {
        return new Offering(
                session,
                participants.stream()
                        .filter(person -> people.contains(person.participant()))
                        .toList(),
                about);
    }

    Offering saying(ProgrammeText text) {
        return new Offering(session, participants, text);
    }
}
