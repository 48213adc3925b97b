package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.programme.SessionView;

/** Whom a change of the calendar is told, in one question however many homes, sessions and families there are. */
@ApplicationScoped
class ToldHouseholdRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** By home, without households of whom only hidden people are concerned. */
    Map<UUID, Set<UUID>> of(Collection<CalendarSight> sights, Set<UUID> hidden) {
        return entities.createNamedQuery(StepSession.TOLD, StepSession.Told.class)
                .setParameter(
                        "lost",
                        sights.stream()
                                .flatMap(sight -> sight.calledOff().stream())
                                .map(SessionView::id)
                                .map(id -> id.value())
                                .toArray(UUID[]::new))
                .setParameter(
                        "back",
                        sights.stream()
                                .flatMap(sight -> sight.back().stream())
                                .flatMap(line -> Stream.ofNullable(line.back()))
                                .map(id -> id.value())
                                .toArray(UUID[]::new))
                .setParameter(
                        "series",
                        sights.stream()
                                .flatMap(sight -> sight.added().stream())
                                .flatMap(line -> Stream.ofNullable(line.series()))
                                .map(id -> id.value())
                                .distinct()
                                .toArray(UUID[]::new))
                .setParameter("hidden", hidden.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        StepSession.Told::home, Collectors.mapping(StepSession.Told::household, Collectors.toSet())));
    }
}
