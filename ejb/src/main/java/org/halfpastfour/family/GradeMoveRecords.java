package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Keeps who is in the next grade from when on. */
@ApplicationScoped
class GradeMoveRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void plan(Collection<UUID> children, LocalDate on, UUID planning) {
        entities.createNamedQuery(GradeMove.PLAN)
                .setParameter("children", children.toArray(UUID[]::new))
                .setParameter("on", on)
                .setParameter("planning", planning)
                .executeUpdate();
    }

    void forget(UUID planning) {
        entities.createNamedQuery(GradeMove.FORGET)
                .setParameter("planning", planning)
                .executeUpdate();
    }

    int moveUp(LocalDate today, Instant now) {
        return entities.createNamedQuery(GradeMove.DUE)
                .setParameter("today", today)
                .setParameter("now", now)
                .executeUpdate();
    }
}
