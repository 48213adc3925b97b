package org.halfpastfour.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was planned at one go, from its first to its last day, and the titles of what it is about. */
public record PlanningView(
        PlanningId id,
        PlanningKind kind,
        Instant plannedAt,
        int sessions,
        LocalDate firstDay,
        LocalDate lastDay,
        List<String> titles) {

    public PlanningView {
        titles = List.copyOf(titles);
    }
}
