package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The policies as the database keeps them. They are asked with every booking and change once in a while, so that they are
 * read anew only every few seconds; another node follows in that time.
 */
@ApplicationScoped
class Policies {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Clock clock;

    private volatile @Nullable Read last;

    PolicyValues values() {
        Instant now = clock.instant();
        Read known = last;
        if (known == null || known.isOld(now)) {
            known = new Read(read(), now);
            last = known;
        }
        return known.values();
    }

    void add(PolicyVersion version) {
        entities.persist(version);
        entities.flush();
        last = null;
    }

    PolicyReach reach(LocalDate from, Instant now) {
        return entities.createNamedQuery(PolicyVersion.EFFECTS, PolicyReach.class)
                .setParameter("from", from)
                .setParameter("now", now)
                .getSingleResult();
    }

    private PolicyValues read() {
        return new PolicyValues(entities.createNamedQuery(PolicyVersion.ALL, PolicyVersion.class)
                .getResultList());
    }

    private record Read(PolicyValues values, Instant at) {

        private static final Duration LENGTH = Duration.ofSeconds(5);

        boolean isOld(Instant now) {
            return now.isBefore(at) || now.isAfter(at.plus(LENGTH));
        }
    }
}
