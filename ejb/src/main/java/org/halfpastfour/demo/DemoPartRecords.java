package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Makes each part in one transaction together with the note that it is there, so that a killed start goes on where it was. */
@ApplicationScoped
class DemoPartRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Does the work unless this part is there. Two long parts wait for each other as long as it takes, for nobody waits for them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make(String name, Runnable work) {
        entities.createNamedQuery(DemoPart.TAKE_TIME).getSingleResult();
        if (entities.find(DemoPart.class, name) == null) {
            work.run();
            entities.persist(new DemoPart(name, clock.instant()));
        }
    }

    /** When a part was made, or empty while it is not there. */
    @Transactional
    public Optional<Instant> madeAt(String name) {
        return Optional.ofNullable(entities.find(DemoPart.class, name)).map(DemoPart::madeAt);
    }

    /**
     * Writes what there is to write and forgets it: in a long part every query would look through all that was touched
     * before.
     */
    void forget() {
        entities.flush();
        entities.clear();
    }
}
