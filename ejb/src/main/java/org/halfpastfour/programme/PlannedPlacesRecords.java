package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Reads and writes the limits of many sessions at once. */
@ApplicationScoped
class PlannedPlacesRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    List<PlannedPlaces> from(LocalDate day, Instant now) {
        return read(SessionQuestions.PLANNED_PLACES, day, now);
    }

    /** In the one order that everybody keeps to. */
    List<PlannedPlaces> locked(LocalDate day, Instant now) {
        return read(SessionQuestions.PLANNED_PLACES_LOCKED, day, now);
    }

    void limit(Map<UUID, SessionPlaces> limits) {
        Collection<Entry<UUID, SessionPlaces>> all = limits.entrySet();
        entities.createNamedQuery(SessionQuestions.LIMIT_PLACES)
                .setParameter("ids", limits.keySet().toArray(UUID[]::new))
                .setParameter("rooms", numbers(all, SessionPlaces::room))
                .setParameter("adults", numbers(all, SessionPlaces::adults))
                .setParameter("safe", numbers(all, limit -> limit.safe() == null ? -1 : limit.safe()))
                .executeUpdate();
    }

    AgeEffects outside(AgePeriods periods, Instant now) {
        return entities.createNamedQuery(SessionQuestions.OUTSIDE_AGES, AgeEffects.class)
                .setParameter("lowestThen", periods.first().from())
                .setParameter("highestThen", periods.first().to())
                .setParameter("begins", periods.begins())
                .setParameter("ends", periods.ends())
                .setParameter("lowest", periods.lowest())
                .setParameter("highest", periods.highest())
                .setParameter("now", now)
                .getSingleResult();
    }

    private List<PlannedPlaces> read(String query, LocalDate day, Instant now) {
        return entities.createNamedQuery(query, PlannedPlaces.class)
                .setParameter("from", day)
                .setParameter("now", now)
                .getResultList();
    }

    private static Integer[] numbers(Collection<Entry<UUID, SessionPlaces>> all, ToIntFunction<SessionPlaces> number) {
        return all.stream().map(entry -> number.applyAsInt(entry.getValue())).toArray(Integer[]::new);
    }
}
