package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Referrals and escalations as the database shows them to who asks. */
@ApplicationScoped
class ReferralRecords {

    static final int MOST = 200;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** Of one's own cases and those of one's districts, the oldest first. */
    List<ReferralFile> open(UUID account, Set<String> districts) {
        return entities.createNamedQuery(Referral.OPEN, ReferralFile.class)
                .setParameter("account", account)
                .setParameter("districts", districts.toArray(String[]::new))
                .getResultList();
    }

    /** By district, of those that who asks may read, what holds on a day; the product's own where nothing was set. */
    Map<String, ReferralDays> holding(LocalDate day) {
        return entities.createNamedQuery(ReferralTerm.HOLDING, ReferralTerm.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(ReferralTerm::district, ReferralTerm::days));
    }

    /** The latest word first. */
    List<ReferralTerm> terms(Set<String> districts) {
        return entities.createNamedQuery(ReferralTerm.VERSIONS, ReferralTerm.class)
                .setParameter("districts", districts.toArray(String[]::new))
                .getResultList();
    }

    List<EscalationFile> escalations(Set<String> districts) {
        return districts.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Escalation.OF_DISTRICTS, EscalationFile.class)
                        .setParameter("districts", districts.toArray(String[]::new))
                        .setMaxResults(MOST)
                        .getResultList();
    }
}
