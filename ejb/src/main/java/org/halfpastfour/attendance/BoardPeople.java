package org.halfpastfour.attendance;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.signup.LiveBooking;

/** Everybody whom a board names: who is booked or marked, who collected, and who waits. */
final class BoardPeople {

    private BoardPeople() {}

    static Set<UUID> of(Collection<List<LiveBooking>> booked, List<Undoable> lines) {
        Set<UUID> people = new HashSet<>();
        booked.stream().flatMap(List::stream).map(LiveBooking::participant).forEach(people::add);
        for (Undoable each : lines) {
            people.add(each.line().participantId());
            Stream.ofNullable(each.line().mark().collectedBy()).forEach(people::add);
            each.waiting().forEach(waiting -> people.add(waiting.adult().value()));
        }
        return people;
    }
}
