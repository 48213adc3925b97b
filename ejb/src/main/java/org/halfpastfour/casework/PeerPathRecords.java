package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Ways of peer volunteers, rounds of training and what districts ask, as the database shows them to who asks. */
@ApplicationScoped
class PeerPathRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    PeerPath path(PeerPathId id) {
        return Optional.ofNullable(entities.find(PeerPath.class, id.value()))
                .orElseThrow(() -> new CaseRecordNotFound(id.value()));
    }

    /** Who writes waits for who does the same; what was stopped meanwhile is not there to be written. */
    void lock(PeerPath path) {
        try {
            entities.refresh(path, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException stopped) {
            throw CaseError.PEER_PATH_CHANGED.told();
        }
    }

    /** Whoever looked at it before is told, also where only a gate was added. */
    void raise(PeerPath path) {
        entities.lock(path, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    List<PeerPathFile> open(Set<String> districts) {
        return ofDistricts(districts, PeerPath.OF_DISTRICTS, PeerPathFile.class);
    }

    List<TrainingRound> rounds(Set<String> districts) {
        return ofDistricts(districts, TrainingRound.OF_DISTRICTS, TrainingRound.class);
    }

    /** Of the cases that are seen, the closed ones too. */
    List<PassedRound> passed(List<TrainingRound> rounds) {
        return entities.createNamedQuery(PassedGate.OF_ROUNDS, PassedRound.class)
                .setParameter("rounds", rounds.stream().map(TrainingRound::id).toArray(UUID[]::new))
                .getResultList();
    }

    List<PeerPolicy> policies(Set<String> districts) {
        return ofDistricts(districts, PeerPolicy.OF_DISTRICTS, PeerPolicy.class);
    }

    /** The version that holds in a district on a day. */
    Optional<PeerPolicy> policy(String district, LocalDate day) {
        return policies(Set.of(district)).stream()
                .filter(policy -> policy.holds(district, day))
                .findFirst();
    }

    private <T> List<T> ofDistricts(Set<String> districts, String query, Class<T> type) {
        return entities.createNamedQuery(query, type)
                .setParameter("districts", districts.toArray(String[]::new))
                .getResultList();
    }
}
