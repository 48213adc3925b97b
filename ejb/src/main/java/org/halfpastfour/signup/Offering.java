package org.halfpastfour.signup;

import java.util.List;
import org.halfpastfour.programme.SessionView;

/** A session and, for each person of a household it is meant for, whether that person can book it and why not. */
public record Offering(SessionView session, List<Eligibility> participants) {

    public Offering {
        participants = List.copyOf(participants);
    }
}
