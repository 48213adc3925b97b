package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.home.HomeId;

/** Keeps programmes and series. */
@ApplicationScoped
class ProgrammeRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void add(Programme programme) {
        entities.persist(programme);
    }

    void add(Series series) {
        entities.persist(series);
    }

    Optional<Programme> programme(ProgrammeId id) {
        return Optional.ofNullable(entities.find(Programme.class, id.value()));
    }

    Optional<Series> series(SeriesId id) {
        return Optional.ofNullable(entities.find(Series.class, id.value()));
    }

    List<Programme> programmesOf(HomeId home) {
        return entities.createNamedQuery(Programme.OF_HOME, Programme.class)
                .setParameter("home", home.value())
                .getResultList();
    }

    List<Series> seriesOf(ProgrammeId programme) {
        return entities.createNamedQuery(Series.OF_PROGRAMME, Series.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }
}
