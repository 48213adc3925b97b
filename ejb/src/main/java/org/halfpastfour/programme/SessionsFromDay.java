package org.halfpastfour.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.home.StaffMemberId;

/**
 * The sessions of a home on a day, and what is to come there.
 *
 * @param off who was taken off a session of that day
 */
record SessionsFromDay(LocalDate date, Instant now, List<SessionView> all, Set<StaffMemberId> off) {

    private static final Set<SessionState> TO_COME = Set.of(SessionState.PLANNED, SessionState.PUBLISHED);

    List<SessionView> ofDay() {
        return all.stream().filter(session -> session.date().equals(date)).toList();
    }

    List<SessionView> toCome() {
        return all.stream()
                .filter(session -> session.start().isAfter(now) && TO_COME.contains(session.state()))
                .toList();
    }
}
