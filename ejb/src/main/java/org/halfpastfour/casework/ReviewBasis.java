package org.halfpastfour.casework;

import java.util.List;

/** What the case side itself knows of a period, without anything of attendance: that is kept apart, under the consents. */
public record ReviewBasis(List<StandingGoal> goals, List<CountedContacts> contacts, List<ReviewedEvent> events) {

    public ReviewBasis {
        goals = List.copyOf(goals);
        contacts = List.copyOf(contacts);
        events = List.copyOf(events);
    }
}
