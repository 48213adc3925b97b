package org.halfpastfour.signup;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.programme.SessionView;

/** A session and, for each person of a household it is meant for, whether that person can book it and why not. */
public record Offering(SessionView session, List<Eligibility> participants) {

    public Offering {
        participants = List.copyOf(participants);
    }

    Offering only(Set<UUID> people) {
        return new Offering(
                session,
                participants.stream()
                        .filter(person -> people.contains(person.participant()))
                        .toList());
    }
}
