package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Codes of permissions for one day, and what was done with them. */
@ApplicationScoped
class CollectCodeRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entityManager;

    void add(CollectCode code) {
        entityManager.persist(code);
    }

    String phoneEnd(PickupId pickup) {
        CollectCode code = entityManager.find(CollectCode.class, pickup.value());
        return code == null ? "" : code.phoneEnd();
    }

    /** The permissions of a code, also those that were withdrawn: one for each child. */
    List<PickupAuthority> shown(ShortCode code) {
        return entityManager
                .createNamedQuery("CollectCode.shown", PickupAuthority.class)
                .setParameter("code", code.printed())
                .getResultList();
    }

    /** Of this day or later, and not withdrawn. */
    List<GivenCode> givenBy(UUID account, LocalDate day) {
        return entityManager
                .createNamedQuery("CollectCode.givenBy", GivenCode.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultList();
    }

    /** Written at once: of two who use it in the same moment the second is told. */
    void use(CollectCodeUse use) {
        entityManager.persist(use);
        FamilyConstraints.KNOWN.on(entityManager::flush);
    }

    void giveBack(UUID child, UUID session, Instant now) {
        entityManager
                .createNamedQuery("CollectCodeUse.giveBack")
                .setParameter("child", child)
                .setParameter("session", session)
                .setParameter("now", now)
                .executeUpdate();
    }
}
