package org.halfpastfour.programme;

import java.time.Instant;
import java.time.LocalDate;

/** What was planned at one go, from its first to its last day. */
public record PlanningView(
        PlanningId id, PlanningKind kind, Instant plannedAt, int sessions, LocalDate firstDay, LocalDate lastDay) {}
