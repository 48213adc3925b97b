package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the versions of what guardians sign. */
@ApplicationScoped
class ConsentTextRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entityManager;

    void add(ConsentText text) {
        entityManager.persist(text);
        FamilyConstraints.KNOWN.on("", entityManager::flush);
    }

    /** The newest first. */
    List<ConsentText> of(ConsentKind kind) {
        return entityManager
                .createNamedQuery(ConsentText.OF, ConsentText.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Kind by kind, the newest first. */
    List<ConsentText> all() {
        return entityManager
                .createNamedQuery(ConsentText.ALL, ConsentText.class)
                .getResultList();
    }
}
