package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shared.NameReading;

/** Places of work of the districts that who asks may see, and who works there. */
@ApplicationScoped
class StationRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    Optional<Station> find(StationId id) {
        return Optional.ofNullable(entities.find(Station.class, id.value()));
    }

    /** Who changes it at the same moment waits. */
    Station locked(StationId id) {
        return Optional.ofNullable(entities.find(Station.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new CaseRecordNotFound(id.value()));
    }

    List<Station> of(Set<String> districts) {
        return entities.createNamedQuery(Station.OF_DISTRICTS, Station.class)
                .setParameter("districts", districts.toArray(String[]::new))
                .getResultList();
    }

    List<StationTurn> turns(Set<String> districts) {
        return entities.createNamedQuery(StationTurn.OF_DISTRICTS, StationTurn.class)
                .setParameter("districts", districts.toArray(String[]::new))
                .getResultList();
    }

    /** The latest first. */
    List<StationVersion> versions(Collection<UUID> stations) {
        return entities.createNamedQuery(StationVersion.OF_STATIONS, StationVersion.class)
                .setParameter("stations", stations.toArray(UUID[]::new))
                .getResultList();
    }

    /** Of all supervised districts, by name. */
    List<WorkerLoad> loads() {
        return entities.createNamedQuery(CaseloadOf.LOADS, LoadedWorker.class)
                .getResultStream()
                .map(LoadedWorker::view)
                .sorted(NameReading.order(WorkerLoad::name)
                        .thenComparing(load -> load.account().value()))
                .toList();
    }
}
