package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

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

    /** Writes now what was changed; that somebody else changed it in the same moment is told as a fact. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException overtaken) {
            throw new ChangedMeanwhile().because(overtaken);
        }
    }

    Optional<Programme> programme(ProgrammeId id) {
        return Optional.ofNullable(entities.find(Programme.class, id.value()));
    }

    Optional<OfferTime> offerTime(ProgrammeId id) {
        return Optional.ofNullable(entities.find(OfferTime.class, id.value()));
    }

    void keep(OfferTime time) {
        entities.persist(time);
        ProgrammeConstraints.KNOWN.on(this::flush);
    }

    Optional<Series> series(SeriesId id) {
        return Optional.ofNullable(entities.find(Series.class, id.value()));
    }

    /** The series, locked until the end of the transaction and as it is now. */
    Optional<Series> lockedSeries(SeriesId id) {
        return series(id).map(series -> {
            entities.refresh(series, LockModeType.PESSIMISTIC_WRITE);
            return series;
        });
    }

    /** What was read already in this transaction is not read again. */
    List<Programme> programmes(Collection<ProgrammeId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities
                        .unwrap(Session.class)
                        .byMultipleIds(Programme.class)
                        .enableSessionCheck(true)
                        .multiLoad(ids.stream().map(ProgrammeId::value).toList())
                        .stream()
                        .filter(Objects::nonNull)
                        .toList();
    }

    List<Programme> programmesOf(HomeId home) {
        return entities.createNamedQuery(Programme.OF_HOME, Programme.class)
                .setParameter("home", home.value())
                .getResultList();
    }

    /** Of programmes in use, those of which nothing is decided from one of these days on. */
    List<Series> openWithin(HomeId home, LocalDate from, LocalDate to) {
        return entities.createNamedQuery(Series.OPEN_WITHIN, Series.class)
                .setParameter("home", home.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Of programmes in use, those that are held between two days; in every home where none is named. */
    List<Series> seriesWithin(@Nullable UUID home, LocalDate from, LocalDate to) {
        return entities.createNamedQuery(PlannedSeries.WITHIN, Series.class)
                .setParameter("anywhere", home == null)
                .setParameter("home", home == null ? ListedSessionRecords.NOWHERE : home)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    List<Series> seriesAt(HomeId home) {
        return entities.createNamedQuery(Series.AT_HOME, Series.class)
                .setParameter("home", home.value())
                .getResultList();
    }

    List<Series> seriesOf(ProgrammeId programme) {
        return entities.createNamedQuery(Series.OF_PROGRAMME, Series.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }
}
