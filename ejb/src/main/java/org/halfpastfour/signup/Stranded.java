package org.halfpastfour.signup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.Participant;

/** Those of a household who could not come to a session without one who goes. */
record Stranded(List<LiveEntry> entries, boolean children) {

    static final Stranded NOBODY = new Stranded(List.of(), false);

    Stranded {
        entries = List.copyOf(entries);
    }

    /** @param alone children of whom the home has decided that they come without company */
    static Stranded of(List<LiveEntry> left, Map<UUID, Participant> people, Set<UUID> alone) {
        List<LiveEntry> stranded = left.stream()
                .filter(entry -> !alone.contains(entry.participant()))
                .filter(entry -> left.stream().noneMatch(other -> accompanies(people, other, entry)))
                .toList();
        return new Stranded(stranded, stranded.stream().anyMatch(entry -> isChild(people, entry)));
    }

    /** An adult a child that has no more than the adult has; any child an adult. */
    private static boolean accompanies(Map<UUID, Participant> people, LiveEntry other, LiveEntry entry) {
        return isChild(people, other) != isChild(people, entry)
                && (!isChild(people, entry) || strength(other) >= strength(entry));
    }

    private static boolean isChild(Map<UUID, Participant> people, LiveEntry entry) {
        Participant person = people.get(entry.participant());
        return person != null && person.child();
    }

    private static int strength(LiveEntry entry) {
        return switch (entry.state()) {
            case CONFIRMED -> 2;
            case OFFERED -> 1;
            case WAITING, CANCELLED, LATE_CANCELLED -> 0;
        };
    }
}
