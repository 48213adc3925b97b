package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Pairs and titles as the database shows them to who asks. */
@ApplicationScoped
class MentoringRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    List<MentoringPair> pairs() {
        return entities.createNamedQuery(MentoringPair.SEEN, MentoringPair.class)
                .getResultList();
    }

    MentoringPair pair(PairId id) {
        return Optional.ofNullable(entities.find(MentoringPair.class, id.value()))
                .orElseThrow(CaseError.PAIR_NOT_FOUND::told);
    }

    MentoringVisit visit(MentoringVisitId id) {
        return Optional.ofNullable(entities.find(MentoringVisit.class, id.value()))
                .orElseThrow(CaseError.PAIR_NOT_FOUND::told);
    }

    List<MentoringVisit> visits(Collection<UUID> pairs) {
        return entities.createNamedQuery(MentoringVisit.OF_PAIRS, MentoringVisit.class)
                .setParameter("pairs", pairs.toArray(UUID[]::new))
                .getResultList();
    }

    List<MentoringFeedback> feedback(Collection<UUID> visits) {
        return entities.createNamedQuery(MentoringFeedback.OF_VISITS, MentoringFeedback.class)
                .setParameter("visits", visits.toArray(UUID[]::new))
                .getResultList();
    }

    List<CaseworkerTitle> titles() {
        return entities.createNamedQuery(CaseworkerTitle.SEEN, CaseworkerTitle.class)
                .getResultList();
    }

    List<CaseworkerTitle> held(Set<String> districts, LocalDate day) {
        return entities.createNamedQuery(CaseworkerTitle.HELD, CaseworkerTitle.class)
                .setParameter("day", day)
                .setParameter("districts", districts.toArray(String[]::new))
                .getResultList();
    }

    CaseworkerTitle title(TitleId id) {
        return Optional.ofNullable(entities.find(CaseworkerTitle.class, id.value()))
                .filter(title -> !title.isEnded())
                .orElseThrow(CaseError.TITLE_NOT_FOUND::told);
    }
}
